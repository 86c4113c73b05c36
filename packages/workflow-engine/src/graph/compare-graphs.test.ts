import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { graphOf } from "../testing/graph-of.ts";
import { compareGraphs } from "./compare-graphs.ts";

const start = { type: "trigger.manual" };
const before = graphOf(
  {
    start,
    a: { type: "set", config: { values: { x: 1, y: 2 } } },
    b: { type: "end", config: { output: "{{ vars.x }}" } },
  },
  ["start -> a", "a -> b"],
);
const changed = (change: (graph: Graph) => void): Graph => {
  const copy = structuredClone(before);
  change(copy);
  return copy;
};

test("a graph is the same as itself, whatever the order of names and the ids of edges", () => {
  const same = changed(({ nodes, edges }) => {
    for (const edge of edges) edge.id = `other-${edge.id}`;
    for (const node of nodes) if (node.id === "a") node.config = { values: { y: 2, x: 1 } };
  });
  expect(compareGraphs(before, same)).toEqual({ nodes: [], edges: [] });
});

test("nodes are added, removed, changed field by field, or only moved", () => {
  const after = graphOf(
    {
      start,
      a: { type: "set", config: { values: { x: 1, y: 3 } } },
      c: { type: "end" },
    },
    ["start -> a", "a -> c"],
  );
  expect(compareGraphs(before, after)).toEqual({
    nodes: [
      {
        nodeId: "a",
        name: "a",
        change: "changed",
        fields: [{ field: "values", before: { x: 1, y: 2 }, after: { x: 1, y: 3 } }],
      },
      { nodeId: "c", name: "c", change: "added", fields: [] },
      { nodeId: "b", name: "b", change: "removed", fields: [] },
    ],
    edges: [
      { from: { node: "a", port: "out" }, to: { node: "c", port: "in" }, change: "added" },
      { from: { node: "a", port: "out" }, to: { node: "b", port: "in" }, change: "removed" },
    ],
  });
  const moved = changed(({ nodes }) => {
    for (const node of nodes) if (node.id === "b") node.position = { x: 1, y: 1 };
  });
  expect(compareGraphs(before, moved).nodes).toEqual([{ nodeId: "b", name: "b", change: "moved", fields: [] }]);
});

test("what a node is called, and a field that was emptied, are changes too", () => {
  const after = changed(({ nodes }) => {
    for (const node of nodes) if (node.id === "b") Object.assign(node, { name: "Result", config: {} });
  });
  expect(compareGraphs(before, after).nodes[0]?.fields).toEqual([
    { field: "the name", before: "b", after: "Result" },
    { field: "output", before: "{{ vars.x }}", after: null },
  ]);
});
