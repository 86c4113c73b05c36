import { Button, IconButton } from "@guildhall/ui";
import XIcon from "lucide-react/icons/x";
import type { Conversation } from "./conversation.ts";
import { useQueue } from "./use-queue.ts";

/** What is said when the answer has ended; behind an answer that failed it waits for a press. */
export function QueuedMessages({
  conversation: { id, queued },
  held,
}: {
  conversation: Conversation;
  /** The answer before failed. */
  held: boolean;
}) {
  const { take, sendNow, sending } = useQueue(id);
  if (queued.length === 0) return null;
  return (
    <section aria-label="Waiting messages" className="flex max-h-[30vh] flex-col gap-1.5 overflow-y-auto pb-2">
      {queued.map((message) => (
        <div
          key={message.id}
          className="flex items-center gap-1 rounded-xl border border-dashed border-line pr-1 pl-3.5"
        >
          <p dir="auto" className="line-clamp-2 grow py-1.5 wrap-anywhere text-ink-soft">
            {message.text}
          </p>
          <IconButton label="Take message away" icon={<XIcon size={15} />} onClick={() => take(message.id)} />
        </div>
      ))}
      <div className="flex items-center gap-3 text-[13px] text-ink-faint">
        {held ? "Waiting: the answer before failed" : "Sent when the answer is complete"}
        {held && (
          <Button size="sm" busy={sending} onClick={sendNow}>
            Send now
          </Button>
        )}
      </div>
    </section>
  );
}
