import { joinClasses } from "@guildhall/ui";
import { type NodeProps, NodeResizer } from "@xyflow/react";
import { memo } from "react";
import type { NoteNode } from "./to-flow.ts";

/** Words on the canvas. */
export const FlowNote = memo(function FlowNote({ data, selected }: NodeProps<NoteNode>) {
  return (
    <div
      className={joinClasses("size-full overflow-hidden rounded-panel border", data.look, selected && "border-accent")}
    >
      <NodeResizer isVisible={selected} minWidth={80} minHeight={40} handleClassName="!size-2.5 !rounded-sm" />
      <p className="p-3 text-[13px] whitespace-pre-wrap text-ink-soft">{data.text || "A note"}</p>
    </div>
  );
});
