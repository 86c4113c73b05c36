import XIcon from "lucide-react/icons/x";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";

const sides = {
  right: "inset-y-0 right-0 w-full max-w-lg border-l border-line",
  bottom: "inset-x-0 bottom-0 max-h-[80dvh] rounded-t-xl pb-[env(safe-area-inset-bottom)]",
} as const;

/** A sheet from the edge of the window that holds the focus until it is closed. */
export function Drawer({
  open,
  onOpenChange,
  title,
  side = "right",
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  side?: keyof typeof sides;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className={joinClasses(
            "fixed z-50 flex animate-rise flex-col bg-surface shadow-float focus:outline-none",
            sides[side],
          )}
        >
          <div className="flex shrink-0 items-center gap-4 px-5 pt-4 pb-3">
            <Dialog.Title className="grow text-base font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="-mr-1 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
            >
              <XIcon size={16} />
            </Dialog.Close>
          </div>
          <div className="min-h-0 grow overflow-y-auto px-5 pb-5">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
