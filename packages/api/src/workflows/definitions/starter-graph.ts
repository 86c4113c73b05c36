import type { Graph } from "@guildhall/kernel";

/** What a new workflow begins with: somebody starts it, and it gives back what they gave. */
export const starterGraph: Graph = {
  version: 1,
  nodes: [
    { id: "start", type: "trigger.manual", version: 1, name: "Start", config: {}, position: { x: 0, y: 0 } },
    { id: "end", type: "end", version: 1, name: "End", config: {}, position: { x: 320, y: 0 } },
  ],
  edges: [{ id: "start-end", from: { node: "start", port: "out" }, to: { node: "end", port: "in" } }],
};
