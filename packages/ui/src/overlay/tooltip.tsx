import { Tooltip as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Keys } from "../content/keys.tsx";

/** Names its one child on hover and focus. */
export function Tooltip({
  label,
  keys,
  side = "top",
  children,
}: {
  label: string;
  keys?: string;
  side?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
}) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={6}
          className="z-50 flex animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-canvas select-none"
        >
          {label}
          {keys && <Keys keys={keys} inverse />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
