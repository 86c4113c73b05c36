import { joinClasses } from "@guildhall/ui";
import { type NodeProps, NodeResizer } from "@xyflow/react";
import { memo } from "react";
import type { FrameNode } from "./to-flow.ts";

/** A named area on the canvas. It is taken by its name, so that what stands in it stays within reach. */
export const FlowFrame = memo(function FlowFrame({ data, selected }: NodeProps<FrameNode>) {
  return (
    <div
      className={joinClasses(
        "size-full rounded-panel border-2",
        data.look,
        selected && "border-accent ring-2 ring-accent-line",
      )}
    >
      <NodeResizer
        isVisible={selected}
        minWidth={120}
        minHeight={80}
        lineClassName="pointer-events-auto"
        handleClassName="pointer-events-auto !size-2.5 !rounded-sm"
      />
      <p className="frame-name pointer-events-auto inline-block max-w-full cursor-grab truncate px-3 py-2 text-sm font-semibold text-ink-soft">
        {data.name}
      </p>
    </div>
  );
});
