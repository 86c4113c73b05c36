import { DropdownMenu } from "radix-ui";
import { type ReactNode, useState } from "react";
import { overlayHost } from "./overlay-host.ts";

/** What opens at a button: `trigger` is that button, the children are `MenuItem`s. */
export function Menu({
  trigger,
  label,
  align = "start",
  side = "bottom",
  children,
}: {
  trigger: ReactNode;
  label: string;
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
}) {
  // Known here, so that the host is looked for when the page around is there.
  const [open, setOpen] = useState(false);
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={overlayHost()}>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          // A dialog that an item opened keeps the focus; else it goes back to the button.
          onCloseAutoFocus={(event) => {
            if (document.activeElement?.closest("[role=dialog]")) event.preventDefault();
          }}
          className="z-50 max-h-[70vh] min-w-52 animate-rise overflow-y-auto rounded-panel bg-surface p-1 shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
