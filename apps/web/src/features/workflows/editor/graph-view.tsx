import "@xyflow/react/dist/style.css";
import type { Graph } from "@guildhall/kernel";
import { Controls, type NodeChange, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useMemo, useState } from "react";
import { CanvasDots } from "./canvas-dots.tsx";
import { canvasLook } from "./canvas-look.ts";
import { FlowFrame } from "./flow-frame.tsx";
import { FlowNote } from "./flow-note.tsx";
import { FlowStep } from "./flow-step.tsx";
import { keepMeasures, nothingKept } from "./kept-by-canvas.ts";
import { type FlowNode, type Marks, toFlowEdges, toFlowNodes } from "./to-flow.ts";

const nodeTypes = { step: FlowStep, note: FlowNote, frame: FlowFrame };
const inSight = { maxZoom: 1, padding: 0.15 };
const none = new Map<string, never>();

/** A graph to be looked at: nothing in it can be changed, and a step can be chosen by mouse and by keyboard. */
export function GraphView({
  graph,
  chosen,
  onChoose,
  edgeMarks = none,
  ...marks
}: Partial<Pick<Marks, "states" | "changes" | "details">> & {
  graph: Graph;
  chosen: string | undefined;
  onChoose: (nodeId: string) => void;
  edgeMarks?: ReadonlyMap<string, "added" | "removed">;
}) {
  const [kept, setKept] = useState(nothingKept);
  const selected = new Set(chosen === undefined ? [] : [chosen]);
  const edges = useMemo(
    () => toFlowEdges(graph, new Set()).map((edge) => ({ ...edge, ...edgeLook(edgeMarks.get(edge.id)) })),
    [graph, edgeMarks],
  );
  const take = (changes: NodeChange<FlowNode>[]) => {
    setKept((before) => keepMeasures(before, changes));
    for (const it of changes) if (it.type === "select" && it.selected) onChoose(it.id);
  };
  return (
    <ReactFlowProvider>
      <ReactFlow
        nodes={toFlowNodes(graph, { selected, problems: none, states: none, kept, ...marks })}
        edges={edges}
        nodeTypes={nodeTypes}
        onNodesChange={take}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        minZoom={0.1}
        fitView
        fitViewOptions={inSight}
        elevateNodesOnSelect={false}
        onlyRenderVisibleElements
        proOptions={{ hideAttribution: true }}
        className={canvasLook}
      >
        <CanvasDots />
        <Controls showInteractive={false} />
        <KeepInSight />
      </ReactFlow>
    </ReactFlowProvider>
  );
}

/** All of the graph is in sight, also when there comes to be more or less room. */
function KeepInSight() {
  const { fitView } = useReactFlow();
  const room = useStore(({ width, height }) => width * height);
  useEffect(() => {
    if (room > 0) void fitView(inSight);
  }, [room, fitView]);
  return null;
}

function edgeLook(mark: "added" | "removed" | undefined) {
  if (mark === undefined) return {};
  const look =
    mark === "added" ? { stroke: "var(--color-positive)" } : { stroke: "var(--color-danger)", strokeDasharray: "6 4" };
  return { label: mark === "added" ? "Added" : "Removed", style: { ...look, strokeWidth: 2 }, className: "text-xs" };
}
