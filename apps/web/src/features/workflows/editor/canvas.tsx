import "@xyflow/react/dist/style.css";
import type { Graph } from "@guildhall/kernel";
import { type Connection, Controls, MiniMap, ReactFlow, useReactFlow } from "@xyflow/react";
import { type DragEvent, type ReactNode, useMemo } from "react";
import { CanvasDots } from "./canvas-dots.tsx";
import { canvasLook } from "./canvas-look.ts";
import { connect, removeEdges, removeNodes } from "./edit-graph.ts";
import { FlowFrame } from "./flow-frame.tsx";
import { FlowNote } from "./flow-note.tsx";
import { FlowStep } from "./flow-step.tsx";
import { draggedType } from "./palette.tsx";
import { type FlowNode, type StepState, toFlowEdges, toFlowNodes } from "./to-flow.ts";
import { useCanvasChanges } from "./use-canvas-changes.ts";

const nodeTypes = { step: FlowStep, note: FlowNote, frame: FlowFrame };

/** The graph to be drawn on: move, connect, remove, by mouse, by touch and by keyboard. */
export function Canvas({
  graph,
  selected,
  problems,
  states,
  onChange,
  onSelect,
  onDrop,
  children,
}: {
  graph: Graph;
  selected: ReadonlySet<string>;
  problems: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, StepState>;
  onChange: (change: (graph: Graph) => Graph) => void;
  onSelect: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  onDrop: (type: string, position: { x: number; y: number }) => void;
  children?: ReactNode;
}) {
  const { screenToFlowPosition } = useReactFlow();
  const { kept, takeNodes, takeEdges } = useCanvasChanges(graph, onChange, onSelect);
  const edges = useMemo(() => toFlowEdges(graph, kept.edges), [graph, kept.edges]);

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
  /** What is deleted at once goes in one step; the canvas itself then has nothing left to do. */
  const remove = (gone: { nodes: FlowNode[]; edges: { id: string }[] }) => {
    const ids = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
    onChange((before) => removeNodes(removeEdges(before, ids(gone.edges)), ids(gone.nodes)));
    return Promise.resolve(false);
  };

  return (
    <ReactFlow
      nodes={toFlowNodes(graph, { selected, problems, states, kept })}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={takeNodes}
      onEdgesChange={takeEdges}
      onConnect={join}
      onBeforeDelete={remove}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      deleteKeyCode={["Delete", "Backspace"]}
      minZoom={0.1}
      fitView
      fitViewOptions={{ maxZoom: 1, padding: 0.2 }}
      elevateNodesOnSelect={false}
      onlyRenderVisibleElements
      proOptions={{ hideAttribution: true }}
      className={canvasLook}
    >
      <CanvasDots />
      <Controls showInteractive={false} />
      <MiniMap
        pannable
        zoomable
        nodeColor={({ type }) => (type === "frame" ? "transparent" : "")}
        className="!hidden md:!block"
        ariaLabel="Overview of the workflow"
      />
      {children}
    </ReactFlow>
  );
}
