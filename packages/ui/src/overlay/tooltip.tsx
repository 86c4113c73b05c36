import { Tooltip as Primitive } from "radix-ui";
import { type ReactNode, useState } from "react";
import { Keys } from "../content/keys.tsx";
import { overlayHost } from "./overlay-host.ts";

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
  // Known here, so that the host is looked for when the page around is there.
  const [open, setOpen] = useState(false);
  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal container={overlayHost()}>
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
