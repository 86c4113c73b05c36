import { findNodeType, type Port } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import type { Edge, Node } from "@xyflow/react";
import type { KeptByCanvas } from "./kept-by-canvas.ts";

export type StepState = "pending" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "skipped";

export type StepNode = Node<
  {
    name: string;
    title: string;
    icon: string;
    inputs: Port[];
    outputs: Port[];
    problem: string | undefined;
    state: StepState | undefined;
  },
  "step"
>;
export type NoteNode = Node<{ text: string }, "note">;
export type FlowNode = StepNode | NoteNode;

type Marks = {
  selected: string | null;
  problems: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, StepState>;
  measured: KeptByCanvas["measured"];
};

/** The nodes as the canvas draws them. */
export function toFlowNodes({ nodes }: Graph, { selected, problems, states, measured }: Marks): FlowNode[] {
  return nodes.map(({ id, type, name, config, position }) => {
    const size = measured.get(id);
    const common = { id, position, selected: id === selected, ariaLabel: name, ...(size && { measured: size }) };
    if (type === "note") {
      const { text } = config;
      return { ...common, type: "note", data: { text: typeof text === "string" ? text : "" } };
    }
    const known = findNodeType(type);
    const data = {
      name,
      title: known?.title ?? type,
      icon: known?.icon ?? "circle-help",
      inputs: known?.inputs(config) ?? [],
      outputs: known?.outputs(config) ?? [],
      problem: problems.get(id),
      state: states.get(id),
    };
    return { ...common, type: "step", data };
  });
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
