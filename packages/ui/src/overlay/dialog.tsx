import XIcon from "lucide-react/icons/x";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";

/** A window over the page that holds the focus until it is closed. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
}) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Primitive.Content
          {...(!description && { "aria-describedby": undefined })}
          className="fixed inset-x-3 top-[12vh] z-50 mx-auto max-h-[80vh] max-w-lg animate-rise overflow-y-auto rounded-xl bg-surface p-5 shadow-float focus:outline-none"
        >
          <div className="mb-4 flex items-start gap-4">
            <div className="grow">
              <Primitive.Title className="text-base font-semibold">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-1 text-ink-soft">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label="Close dialog"
              className="-mt-1 -mr-1 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
            >
              <XIcon size={16} />
            </Primitive.Close>
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
