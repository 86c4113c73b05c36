import { findNodeType, type Port } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import type { Edge, Node } from "@xyflow/react";
import { drawingColor } from "./drawing-colors.ts";
import type { KeptByCanvas } from "./kept-by-canvas.ts";
import { givenSize } from "./node-size.ts";

type GraphNode = Graph["nodes"][number];

export type StepState = "pending" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "skipped";

export type StepChange = "added" | "removed" | "changed" | "moved";

export type StepNode = Node<
  {
    name: string;
    title: string;
    icon: string;
    inputs: Port[];
    outputs: Port[];
    problem: string | undefined;
    state: StepState | undefined;
    change: StepChange | undefined;
    /** A few words below its name, such as how long it took. */
    detail: string | undefined;
  },
  "step"
>;
export type NoteNode = Node<{ text: string; look: string }, "note">;
export type FrameNode = Node<{ name: string; look: string }, "frame">;
export type FlowNode = StepNode | NoteNode | FrameNode;

export type Marks = {
  selected: ReadonlySet<string>;
  problems: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, StepState>;
  changes?: ReadonlyMap<string, StepChange>;
  details?: ReadonlyMap<string, string>;
  kept: Pick<KeptByCanvas, "measured" | "places" | "sizes">;
};

type Drawn = { marks: readonly unknown[]; flow: FlowNode };
const drawn = new WeakMap<GraphNode, Drawn>();

/** The nodes as the canvas draws them. A node about which nothing changed is the same object as before, and is not drawn anew. */
export function toFlowNodes({ nodes }: Graph, marks: Marks): FlowNode[] {
  return nodes.map((node) => {
    const { id } = node;
    const { measured, places, sizes } = marks.kept;
    const own = [
      marks.selected.has(id),
      marks.problems.get(id),
      marks.states.get(id),
      measured.get(id),
      places.get(id),
      sizes.get(id),
      marks.changes?.get(id),
      marks.details?.get(id),
    ] as const;
    const known = drawn.get(node);
    if (known?.marks.every((mark, at) => mark === own[at])) return known.flow;
    const flow = draw(node, own);
    drawn.set(node, { marks: own, flow });
    return flow;
  });
}

type Own = readonly [
  selected: boolean,
  problem: string | undefined,
  state: StepState | undefined,
  measured: { width: number; height: number } | undefined,
  place: { x: number; y: number } | undefined,
  size: { width: number; height: number } | undefined,
  change: StepChange | undefined,
  detail: string | undefined,
];

function draw(node: GraphNode, [selected, problem, state, measured, place, size, change, detail]: Own): FlowNode {
  const { id, type, name, config } = node;
  const common = {
    id,
    position: place ?? node.position,
    selected,
    ariaLabel: name,
    ...(measured && { measured }),
    ...(size ?? givenSize(node)),
  };
  if (type === "note") {
    const { text } = config;
    const look = drawingColor(config, "yellow");
    return { ...common, type: "note", data: { text: typeof text === "string" ? text : "", look } };
  }
  if (type === "frame") {
    const data = { name, look: drawingColor(config, "grey") };
    return { ...common, type: "frame", zIndex: -1, dragHandle: ".frame-name", style: { pointerEvents: "none" }, data };
  }
  const known = findNodeType(type);
  const data = {
    name,
    title: known?.title ?? type,
    icon: known?.icon ?? "circle-help",
    inputs: known?.inputs(config) ?? [],
    outputs: known?.outputs(config) ?? [],
    problem,
    state,
    change,
    detail,
  };
  return { ...common, type: "step", data };
}

/** The edges as the canvas draws them. */
export function toFlowEdges({ edges }: Graph, chosen: ReadonlySet<string>): Edge[] {
  return edges.map(({ id, from, to }) => ({
    id,
    selected: chosen.has(id),
    source: from.node,
    sourceHandle: from.port,
    target: to.node,
    targetHandle: to.port,
  }));
}
