import "@xyflow/react/dist/style.css";
import type { Graph } from "@guildhall/kernel";
import {
  Background,
  type Connection,
  Controls,
  type EdgeChange,
  MiniMap,
  type NodeChange,
  ReactFlow,
  useReactFlow,
} from "@xyflow/react";
import { type DragEvent, useState } from "react";
import { connect, moveNodes, removeEdges, removeNodes } from "./edit-graph.ts";
import { FlowNote } from "./flow-note.tsx";
import { FlowStep } from "./flow-step.tsx";
import { keepChosenEdges, keepMeasures, type KeptByCanvas } from "./kept-by-canvas.ts";
import { draggedType } from "./palette.tsx";
import { type FlowNode, type StepState, toFlowEdges, toFlowNodes } from "./to-flow.ts";

const nodeTypes = { step: FlowStep, note: FlowNote };

/** The graph to be drawn on: move, connect, remove, by mouse, by touch and by keyboard. */
export function Canvas({
  graph,
  selected,
  problems,
  states,
  onChange,
  onSelect,
  onDrop,
}: {
  graph: Graph;
  selected: string | null;
  problems: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, StepState>;
  onChange: (change: (graph: Graph) => Graph) => void;
  onSelect: (id: string | null) => void;
  onDrop: (type: string, position: { x: number; y: number }) => void;
}) {
  const { screenToFlowPosition } = useReactFlow();

  const [kept, setKept] = useState<KeptByCanvas>({ measured: new Map(), edges: new Set() });

  const takeNodes = (changes: NodeChange<FlowNode>[]) => {
    setKept((before) => keepMeasures(before, changes));
    const places = new Map(
      changes.flatMap((it) => (it.type === "position" && it.position ? [[it.id, it.position]] : [])),
    );
    const removed = new Set(changes.flatMap((it) => (it.type === "remove" ? [it.id] : [])));
    for (const it of changes) if (it.type === "select") onSelect(it.selected ? it.id : null);
    if (places.size > 0) onChange((before) => moveNodes(before, places));
    if (removed.size > 0) onChange((before) => removeNodes(before, removed));
  };
  const takeEdges = (changes: EdgeChange[]) => {
    setKept((before) => keepChosenEdges(before, changes));
    const removed = new Set(changes.flatMap((it) => (it.type === "remove" ? [it.id] : [])));
    if (removed.size > 0) onChange((before) => removeEdges(before, removed));
  };
  const join = ({ source, sourceHandle, target, targetHandle }: Connection) =>
    onChange((before) =>
      connect(before, { node: source, port: sourceHandle ?? "out" }, { node: target, port: targetHandle ?? "in" }),
    );
  const drop = (event: DragEvent) => {
    const type = event.dataTransfer.getData(draggedType);
    if (!type) return;
    event.preventDefault();
    onDrop(type, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  };

  return (
    <ReactFlow
      nodes={toFlowNodes(graph, { selected, problems, states, measured: kept.measured })}
      edges={toFlowEdges(graph, kept.edges)}
      nodeTypes={nodeTypes}
      onNodesChange={takeNodes}
      onEdgesChange={takeEdges}
      onConnect={join}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      deleteKeyCode={["Delete", "Backspace"]}
      minZoom={0.15}
      fitView
      fitViewOptions={{ maxZoom: 1, padding: 0.2 }}
      onlyRenderVisibleElements
      proOptions={{ hideAttribution: true }}
      className="!bg-rail"
    >
      <Background gap={20} color="var(--color-line)" />
      <Controls showInteractive={false} />
      <MiniMap pannable zoomable className="!hidden !bg-surface md:!block" ariaLabel="Overview of the workflow" />
    </ReactFlow>
  );
}
