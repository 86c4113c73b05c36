import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import { type ButtonLook, buttonLook } from "./button-look.ts";

/** Makes its one child, a link, look like a button. */
export function ButtonLink({ children, ...look }: ButtonLook & { children: ReactNode }) {
  return <Slot.Root className={buttonLook(look)}>{children}</Slot.Root>;
}
