import { Button, TextArea } from "@guildhall/ui";
import { type KeyboardEvent, useState } from "react";

/** Asks, below an answer that was just rated, for a word on why; it can be left out. */
export function FeedbackComment({
  isGood,
  comment,
  busy,
  onSave,
  onClose,
}: {
  isGood: boolean;
  comment: string;
  busy: boolean;
  onSave: (comment: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const [text, setText] = useState(comment);
  const save = () => void onSave(text.trim()).then(onClose, () => undefined);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      className="mt-1 flex max-w-lg flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        aria-label="Comment on the answer"
        placeholder={isGood ? "What was good about it?" : "What was wrong with it?"}
        rows={2}
        maxLength={4000}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value.replaceAll("\u0000", ""))}
        onKeyDown={press}
      />
      <div className="flex gap-2">
        <Button size="sm" type="submit" busy={busy}>
          Save comment
        </Button>
        <Button size="sm" look="ghost" onClick={onClose}>
          Leave it at that
        </Button>
      </div>
    </form>
  );
}
