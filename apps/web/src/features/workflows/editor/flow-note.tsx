import { joinClasses } from "@guildhall/ui";
import type { NodeProps } from "@xyflow/react";
import type { NoteNode } from "./to-flow.ts";

/** Words on the canvas. */
export function FlowNote({ data, selected }: NodeProps<NoteNode>) {
  return (
    <p
      className={joinClasses(
        "w-60 rounded-panel border bg-warning-soft p-3 text-[13px] whitespace-pre-wrap text-ink-soft",
        selected ? "border-accent" : "border-warning-line",
      )}
    >
      {data.text || "A note"}
    </p>
  );
}
