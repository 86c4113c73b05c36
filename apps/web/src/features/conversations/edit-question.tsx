import { Button, TextArea } from "@guildhall/ui";
import { type KeyboardEvent, useState } from "react";
import type { Message } from "./conversation.ts";
import { useBranches } from "./use-branches.ts";

/** A message as it is being written anew; sending it begins a branch, and what was said stays beside it. */
export function EditQuestion({
  message: { id, text },
  conversationId,
  onClose,
}: {
  message: Message;
  conversationId: string;
  onClose: () => void;
}) {
  const { edit } = useBranches(conversationId);
  const [content, setContent] = useState(text);
  const ready = content.trim() !== "" && content.trim() !== text && !edit.isPending;
  const send = () => {
    if (ready) edit.mutate({ messageId: id, content }, { onSuccess: onClose });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="flex w-full max-w-[85%] flex-col gap-2 self-end"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        aria-label="Edit message"
        autoFocus
        maxLength={100_000}
        value={content}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={(event) => setContent(event.target.value.replaceAll("\u0000", ""))}
        onKeyDown={press}
        className="max-h-[50vh] !rounded-xl text-[15px]"
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" look="ghost" onClick={onClose}>
          Keep message
        </Button>
        <Button size="sm" type="submit" look="primary" disabled={!ready} busy={edit.isPending}>
          Send as a branch
        </Button>
      </div>
    </form>
  );
}
