import { Button } from "@guildhall/ui";
import { useState } from "react";
import type { ApprovalItem } from "./approval-item.ts";
import { DelegateDialog } from "./delegate-dialog.tsx";

/** Who handed a question to whom, and the way to hand it on. */
export function Delegation({ approval }: { approval: ApprovalItem }) {
  const [isOpen, setOpen] = useState(false);
  const { assigneeName, handedByName, handedNote, isMine, mayDelegate } = approval;
  const whom = isMine ? "you" : (assigneeName ?? "somebody else");
  const words = handedByName
    ? `Handed to ${whom} by ${handedByName}${handedNote ? `: “${handedNote}”` : "."}`
    : isMine
      ? ""
      : `${assigneeName ?? "Somebody else"} is asked to decide this.`;
  if (!words && !mayDelegate) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-[13px] text-ink-soft">
      <p className="min-w-0 grow break-words">{words}</p>
      {mayDelegate && (
        <Button size="sm" look="ghost" onClick={() => setOpen(true)}>
          Hand on…
        </Button>
      )}
      {isOpen && <DelegateDialog approval={approval} onClose={() => setOpen(false)} />}
    </div>
  );
}
