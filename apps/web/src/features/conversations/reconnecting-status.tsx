import { Spinner } from "@guildhall/ui";

/** A quiet line while the way to the server is being found again. */
export function ReconnectingStatus({ shown }: { shown: boolean }) {
  return (
    <p role="status" className="text-[13px] text-ink-faint">
      {shown && (
        <span className="flex animate-late items-center gap-2 pb-2">
          <Spinner size={12} />
          Reconnecting…
        </span>
      )}
    </p>
  );
}
