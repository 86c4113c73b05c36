import { CopyButton, IconButton } from "@guildhall/ui";
import PencilIcon from "lucide-react/icons/pencil";
import { useState } from "react";
import { BranchSwitch } from "./branch-switch.tsx";
import type { Message } from "./conversation.ts";
import { EditQuestion } from "./edit-question.tsx";
import { Said } from "./said.tsx";

/** What the person said; they may say something else instead, in a branch. */
export function Question({
  message,
  conversationId,
  busy,
}: {
  message: Message;
  conversationId: string;
  busy: boolean;
}) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return <EditQuestion message={message} conversationId={conversationId} onClose={() => setEditing(false)} />;
  }
  return (
    <article
      id={message.id}
      aria-label="You"
      className="group flex max-w-[85%] flex-col items-end gap-0.5 self-end rounded-panel data-found:outline-2 data-found:outline-offset-4 data-found:outline-focus"
    >
      <Said text={message.text} files={message.files} />
      <div className="flex items-center">
        <div className="flex opacity-0 transition-opacity duration-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
          <CopyButton text={message.text} label="Copy message" />
          {!busy && (
            <IconButton
              label="Edit message"
              keys="E"
              data-key="e"
              icon={<PencilIcon size={15} />}
              onClick={() => setEditing(true)}
            />
          )}
        </div>
        <BranchSwitch message={message} conversationId={conversationId} busy={busy} />
      </div>
    </article>
  );
}
