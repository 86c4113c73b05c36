import XIcon from "lucide-react/icons/x";
import { Toast } from "radix-ui";
import { joinClasses } from "../join-classes.ts";
import type { ToastMessage } from "./toast-context.ts";

/** One message at the edge of the window. */
export function ToastCard({ message, onGone }: { message: ToastMessage; onGone: () => void }) {
  return (
    <Toast.Root
      onOpenChange={(open) => open || onGone()}
      className="flex animate-rise items-center gap-3 rounded-panel bg-surface py-2 pr-2 pl-4 shadow-float"
    >
      <Toast.Title className={joinClasses("grow", message.tone === "danger" && "text-danger")}>
        {message.title}
      </Toast.Title>
      {message.action && (
        <Toast.Action altText={message.action.label} asChild>
          <button
            type="button"
            onClick={message.action.run}
            className="h-8 rounded-control px-2.5 font-medium text-accent-ink hover:bg-hover"
          >
            {message.action.label}
          </button>
        </Toast.Action>
      )}
      <Toast.Close
        aria-label="Dismiss message"
        className="flex size-8 items-center justify-center rounded-control text-ink-faint hover:bg-hover"
      >
        <XIcon size={15} />
      </Toast.Close>
    </Toast.Root>
  );
}
