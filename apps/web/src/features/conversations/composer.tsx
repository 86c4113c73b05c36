import { TextArea } from "@guildhall/ui";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { clearDraft, readDraft, writeDraft } from "../drafts/draft-store.ts";
import { pressMarked } from "../../shell/press-marked.ts";
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
  onSend: (content: string) => Promise<unknown>;
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
  const send = () => {
    const deliver = answering ? onQueue : onSend;
    if (!content || tooMany > 0 || sending || !deliver) return;
    write("");
    deliver(content).catch(() => write(content));
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
          data-key="m"
          className="max-h-[40vh] min-h-12 !rounded-xl !py-3.25 !pr-22 text-[15px]"
        />
        <div className="absolute right-2 bottom-2">
          <SendButton
            answering={answering}
            stopping={stopping}
            mayQueue={onQueue !== undefined}
            ready={content !== "" && tooMany <= 0 && !sending}
            onStop={stop}
          />
        </div>
      </div>
    </form>
  );
}
