import { graph, graphEdge, graphNode, type Graph } from "@guildhall/kernel";
import { z } from "zod";

/** Steps that are carried from one place of a graph, or from one graph, to another. */
export type Fragment = Pick<Graph, "nodes" | "edges">;

const format = "guildhall.steps";
const steps = z.object({ format: z.literal(format), nodes: z.array(graphNode).min(1), edges: z.array(graphEdge) });
const file = z.object({ format: z.literal("guildhall.workflow"), definition: graph }).transform((it) => it.definition);

/** The chosen steps with the ways between them, as JSON text that can be pasted here or into a file. */
export function writeFragment({ nodes, edges }: Graph, ids: ReadonlySet<string>): string {
  const fragment = {
    format,
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ from, to }) => ids.has(from.node) && ids.has(to.node)),
  };
  return JSON.stringify(fragment, null, 2);
}

/** The steps that a text holds: copied steps, an exported workflow, or a definition. Null when it holds none. */
export function readFragment(text: string): Fragment | null {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    const parsed = z.union([steps, file, graph]).safeParse(JSON.parse(text));
    return parsed.success && parsed.data.nodes.length > 0 ? parsed.data : null;
  } catch {
    return null;
  }
}
