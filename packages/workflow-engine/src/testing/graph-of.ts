import type { Graph, JsonValue } from "@guildhall/kernel";

type Written = Record<string, { type: string; config?: Record<string, JsonValue>; version?: number }>;

/** For tests: a graph from its nodes by id, and its edges as `a -> b` or `a.port -> b.port`. */
export function graphOf(nodes: Written, ways: string[]): Graph {
  return {
    version: 1,
    nodes: Object.entries(nodes).map(([id, { type, config = {}, version = 1 }], at) => ({
      id,
      type,
      version,
      name: id,
      config,
      position: { x: at * 200, y: 0 },
    })),
    edges: ways.map((way, at) => {
      const [from = "", to = ""] = way.split("->").map((it) => it.trim());
      return { id: `e${at}`, from: end(from, "out"), to: end(to, "in") };
    }),
  };
}

function end(written: string, otherwise: string): { node: string; port: string } {
  const [node = "", port = otherwise] = written.split(".");
  return { node, port };
}
