import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { addNode, changeNode, connect, removeNodes } from "./edit-graph.ts";

const empty: Graph = { version: 1, nodes: [], edges: [] };
const at = { x: 0, y: 0 };

test("each new node has an id of its own that expressions can name", () => {
  const first = addNode(empty, "trigger.manual", at);
  const second = addNode(first.graph, "trigger.manual", at);
  expect([first.id, second.id]).toEqual(["manual", "manual_2"]);
});

test("a node takes its edges with it", () => {
  const { graph } = addNode(addNode(empty, "set", at).graph, "end", at);
  const joined = connect(graph, { node: "set", port: "out" }, { node: "end", port: "in" });
  expect(connect(joined, { node: "set", port: "out" }, { node: "end", port: "in" })).toBe(joined);
  expect(joined.edges).toHaveLength(1);
  expect(removeNodes(joined, new Set(["set"])).edges).toEqual([]);
});

test("a way out that is gone takes its edge along", () => {
  const both = addNode(addNode(empty, "switch", at).graph, "end", at).graph;
  const cases = changeNode(both, "switch", { config: { cases: [{ name: "big", when: "true" }] } });
  const joined = connect(cases, { node: "switch", port: "big" }, { node: "end", port: "in" });
  const renamed = changeNode(joined, "switch", { config: { cases: [{ name: "small", when: "true" }] } });
  expect([joined.edges.length, renamed.edges.length]).toEqual([1, 0]);
});
