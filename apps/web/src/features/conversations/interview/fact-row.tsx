import { IconButton } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import PencilIcon from "lucide-react/icons/pencil";
import TrashIcon from "lucide-react/icons/trash-2";
import { useState } from "react";
import { FactForm } from "./fact-form.tsx";
import type { FactItem } from "./interview-item.ts";

/** One thing that was learnt: what it says, where it was said, and the ways to put it right. */
export function FactRow({
  fact,
  mayChange,
  isMissing,
  onSave,
  onRemove,
  isRemoving,
}: {
  fact: Omit<FactItem, "isRemembered">;
  mayChange: boolean;
  /** The agent had no room to remember it. */
  isMissing: boolean;
  onSave: (told: { name: string; value: string }) => Promise<unknown>;
  onRemove: () => void;
  isRemoving: boolean;
}) {
  const [editing, setEditing] = useState(false);
  const { name, value, messageId, isCorrected } = fact;
  if (editing && mayChange) {
    return (
      <li className="px-3 py-2.5">
        <FactForm fact={fact} onSave={onSave} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className="flex items-start gap-1 py-2 pr-1.5 pl-3">
      <div className="min-w-0 grow">
        <p className="text-[13px] font-medium break-words text-ink-soft">{name}</p>
        <p className="break-words">{value}</p>
        <p className="text-[13px] text-ink-faint">
          <Link
            from="/o/$org/chat/$conversationId"
            to="."
            search={(before) => ({ ...before, at: messageId })}
            className="inline-flex min-h-6 items-center underline hover:text-ink"
            aria-label={`See where it was said: ${name}`}
          >
            See where it was said
          </Link>
          {isCorrected && " · put right by you"}
          {isMissing && " · not remembered: the memory is full, or it was changed"}
        </p>
      </div>
      {mayChange && (
        <>
          <IconButton label={`Correct ${name}`} icon={<PencilIcon size={15} />} onClick={() => setEditing(true)} />
          <IconButton
            label={`Remove ${name}`}
            icon={<TrashIcon size={15} />}
            disabled={isRemoving}
            onClick={onRemove}
          />
        </>
      )}
    </li>
  );
}
