import type { AttachmentView } from "@guildhall/api/client";
import { joinClasses, TextArea } from "@guildhall/ui";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { clearDraft, readDraft, writeDraft } from "../drafts/draft-store.ts";
import { pressMarked } from "../../shell/press-marked.ts";
import { AttachButton } from "./attachments/attach-button.tsx";
import { AttachmentChips } from "./attachments/attachment-chips.tsx";
import { useAttachments } from "./attachments/use-attachments.ts";
import { SendButton } from "./send-button.tsx";

const longest = 100_000;
const count = new Intl.NumberFormat();

/**
 * Where a message is written: Enter sends, Shift and Enter begin a new line, Escape stops the answer, ↑
 * in an empty box changes the last message. What is sent while the agent answers waits until it has. */
export function Composer({
  draft,
  agentName,
  answering,
  sending,
  stopping,
  onSend,
  onQueue,
  onStop,
}: {
  /** Under which key the unsent text is kept. */
  draft: string;
  agentName: string;
  answering: boolean;
  sending: boolean;
  stopping: boolean;
  onSend: (content: string, files: AttachmentView[]) => Promise<unknown>;
  /** Leaves a message for when the agent has answered; without it there is no such way. */
  onQueue?: (content: string) => Promise<unknown>;
  onStop: () => void;
}) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // On a phone the focus would bring up the keyboard over what one came to read.
  const [keyboard] = useState(() => matchMedia("(pointer: fine)").matches);
  const [text, setText] = useState(() => readDraft(draft, { text: "" }).text);
  const content = text.trim();
  const tooMany = content.length - longest;
  const write = (next: string) => {
    setText(next);
    if (next) writeDraft(draft, { text: next });
    else clearDraft(draft);
  };
  const files = useAttachments();
  const [over, setOver] = useState(false);
  // What waits for the answer brings no files, so they wait here.
  const ready = answering
    ? content !== "" && files.items.length === 0
    : (content !== "" || files.ready.length > 0) && !files.isUploading;
  const send = () => {
    if (!ready || tooMany > 0 || sending) return;
    const { items } = files;
    const sent = answering ? onQueue?.(content) : onSend(content, files.ready);
    write("");
    files.clear();
    sent?.catch(() => {
      write(content);
      files.restore(items);
    });
  };
  const take = (transfer: DataTransfer, event: { preventDefault: () => void }) => {
    setOver(false);
    if (transfer.files.length === 0) return;
    event.preventDefault();
    files.add(Array.from(transfer.files));
  };
  const stop = () => {
    if (keyboard) box.current?.focus();
    onStop();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && answering) onStop();
    if (event.key === "ArrowUp" && text === "" && pressMarked("e")) event.preventDefault();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <AttachmentChips items={files.items} onRemove={files.remove} />
      <p id={id} role="status" className="text-[13px] text-danger not-empty:pb-1.5">
        {tooMany > 0 && `This is ${count.format(tooMany)} characters too long. Shorten it, or send it in parts.`}
      </p>
      <div className="relative">
        <TextArea
          ref={box}
          aria-label={`Message to ${agentName}`}
          aria-describedby={id}
          aria-invalid={tooMany > 0 || undefined}
          placeholder={`Message ${agentName}`}
          rows={1}
          value={text}
          autoFocus={keyboard}
          // NUL comes along when something is pasted from a file; no text needs it and no database keeps it.
          onChange={(event) => write(event.target.value.replaceAll("\u0000", ""))}
          onKeyDown={press}
          onPaste={(event) => take(event.clipboardData, event)}
          onDrop={(event) => take(event.dataTransfer, event)}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          data-key="m"
          className={joinClasses(
            "max-h-[40vh] min-h-12 !rounded-xl !py-3.25 !pr-22 text-[15px]",
            over && "!border-accent !bg-accent-soft",
          )}
        />
        <div className="absolute right-2 bottom-2 flex gap-1">
          {!answering && <AttachButton onFiles={files.add} />}
          <SendButton
            answering={answering}
            stopping={stopping}
            mayQueue={onQueue !== undefined}
            ready={ready && tooMany <= 0 && !sending}
            onStop={stop}
          />
        </div>
      </div>
    </form>
  );
}
