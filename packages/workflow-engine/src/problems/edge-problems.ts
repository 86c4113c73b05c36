import type { Graph } from "@guildhall/kernel";
import { findNodeType } from "../nodes/catalog.ts";
import type { DataType, Port } from "../nodes/node-type.ts";
import { type Problem, problem } from "./problem.ts";

/** Edges that hang in the air, lead to no port, or bring what the port can't take. */
export function findEdgeProblems(graph: Graph): Problem[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap(({ id, from, to }) => {
    const source = nodes.get(from.node);
    const target = nodes.get(to.node);
    if (!source || !target) return [problem("The edge hangs in the air: one of its nodes is gone.", { edgeId: id })];
    const out = findNodeType(source.type)
      ?.outputs(source.config)
      .find(({ name }) => name === from.port);
    const into = findNodeType(target.type)
      ?.inputs(target.config)
      .find(({ name }) => name === to.port);
    if (!out)
      return [problem(`“${source.name}” has no way out named “${from.port}”.`, { edgeId: id, nodeId: source.id })];
    if (!into) return [problem(`Nothing can lead into “${target.name}” there.`, { edgeId: id, nodeId: target.id })];
    return misfit(out, into, { edgeId: id, nodeId: target.id, sourceId: source.id });
  });
}

/** Whether what one port gives, another can take. */
export function fits(given: DataType, taken: DataType): boolean {
  return taken === "any" || given === "any" || given === taken;
}

function misfit(out: Port, into: Port, at: { edgeId: string; nodeId: string; sourceId: string }): Problem[] {
  if (fits(out.type, into.type)) return [];
  const { edgeId, nodeId, sourceId } = at;
  const message = `It needs ${words[into.type]}, and ${words[out.type]} comes in. ${mapping(sourceId, into.type)}`;
  return [problem(message, { edgeId, nodeId })];
}

const words: Record<DataType, string> = {
  any: "something",
  text: "text",
  number: "a number",
  boolean: "yes or no",
  list: "a list",
  object: "an object",
  nothing: "nothing",
};

/** The expression that would make it fit. */
function mapping(sourceId: string, wanted: DataType): string {
  const value = `steps.${sourceId}.output`;
  if (wanted === "text") return `Write {{ $string(${value}) }} into its field, or name the part that is text.`;
  if (wanted === "list") return `Write {{ ${value}.items }} into its field, or whichever part is the list.`;
  return `Write {{ ${value} }} into its field, or name the part that fits.`;
}
