import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

/** Says what the items below it have in common. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="px-2 pt-1.5 pb-1 text-xs text-ink-faint">{children}</DropdownMenu.Label>;
}
