import type { Graph } from "@guildhall/kernel";

type Written = Pick<Graph["nodes"][number], "type" | "config">;

/** A graph in which each node stands behind the one before. */
export function chainOf(nodes: readonly Written[]): Graph {
  const id = (at: number) => `n${at}`;
  return {
    version: 1,
    nodes: nodes.map((node, at) => ({
      ...node,
      id: id(at),
      version: 1,
      name: id(at),
      position: { x: at * 200, y: 0 },
    })),
    edges: nodes.slice(1).map((_, at) => ({
      id: `e${at}`,
      from: { node: id(at), port: "out" },
      to: { node: id(at + 1), port: "in" },
    })),
  };
}

/** So many nodes that pass about 1 KB on, each with something of its own. */
export function plainChain(trigger: "trigger.webhook" | "trigger.manual", nodes: number): Graph {
  const between = Array.from({ length: nodes - 2 }, (_, at) => ({
    type: "transform",
    config: { expression: `$merge([incoming, { "step": ${at + 1} }])` },
  }));
  return chainOf([{ type: trigger, config: {} }, ...between, { type: "end", config: {} }]);
}

/** The input of 1 KB that such a chain is started with. */
export const plainInput = { order: 17, customer: "Ada", text: "x".repeat(950) };
