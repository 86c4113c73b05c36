import type { Graph } from "@guildhall/kernel";

type Config = Graph["nodes"][number]["config"];
/** A node by its type, its name, its column and row, and its configuration. */
type Drawn = readonly [type: string, name: string, column: number, row: number, config?: Config];

const columnWidth = 300;
const rowHeight = 130;

/** The graph of a template from its nodes by id, and its ways as `a -> b` or `a.port -> b.port`. */
export function drawGraph(nodes: Record<string, Drawn>, ways: readonly string[]): Graph {
  return {
    version: 1,
    nodes: Object.entries(nodes).map(([id, [type, name, column, row, config = {}]]) => ({
      id,
      type,
      version: 1,
      name,
      config,
      position: { x: column * columnWidth, y: row * rowHeight },
    })),
    edges: ways.map((way) => {
      const [from = "", to = ""] = way.split("->").map((it) => it.trim());
      return { id: `${from}-${to}`, from: portAt(from, "out"), to: portAt(to, "in") };
    }),
  };
}

function portAt(written: string, otherwise: string): { node: string; port: string } {
  const [node = "", port = otherwise] = written.split(".");
  return { node, port };
}
