import { IconButton, TextArea } from "@guildhall/ui";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import SquareIcon from "lucide-react/icons/square";
import { type KeyboardEvent, useState } from "react";
import { clearDraft, readDraft, writeDraft } from "../drafts/draft-store.ts";

const longest = 100_000;

/** Where a message is written: Enter sends, Shift and Enter begin a new line, Escape stops the answer. */
export function Composer({
  draft,
  agentName,
  answering,
  sending,
  stopping,
  onSend,
  onStop,
}: {
  /** Under which key the unsent text is kept. */
  draft: string;
  agentName: string;
  answering: boolean;
  sending: boolean;
  stopping: boolean;
  onSend: (content: string) => Promise<unknown>;
  onStop: () => void;
}) {
  const [text, setText] = useState(() => readDraft(draft, { text: "" }).text);
  const write = (next: string) => {
    setText(next);
    if (next) writeDraft(draft, { text: next });
    else clearDraft(draft);
  };
  const send = () => {
    const content = text.trim();
    if (!content || sending || answering) return;
    write("");
    onSend(content).catch(() => write(content));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && answering) onStop();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="relative"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        aria-label={`Message to ${agentName}`}
        placeholder={`Message ${agentName}`}
        rows={1}
        maxLength={longest}
        value={text}
        // On a phone this would bring up the keyboard over what one came to read.
        autoFocus={matchMedia("(pointer: fine)").matches}
        onChange={(event) => write(event.target.value)}
        onKeyDown={press}
        className="max-h-[40vh] min-h-12 !rounded-xl !py-3.25 !pr-13 text-[15px]"
      />
      <div className="absolute right-2 bottom-2">
        {answering ? (
          <IconButton
            label="Stop answer"
            keys="Esc"
            disabled={stopping}
            onClick={onStop}
            icon={<SquareIcon size={13} fill="currentColor" />}
            className="bg-ink !text-canvas hover:!bg-ink-soft"
          />
        ) : (
          <IconButton
            label="Send message"
            keys="Enter"
            type="submit"
            disabled={sending || !text.trim()}
            icon={<ArrowUpIcon size={17} />}
            className="bg-accent !text-on-accent hover:!bg-accent-strong"
          />
        )}
      </div>
    </form>
  );
}
