import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { addNode, moveNodes } from "./edit-graph.ts";
import { nothingKept } from "./kept-by-canvas.ts";
import { type Marks, toFlowNodes } from "./to-flow.ts";

const marks: Marks = { selected: new Set(), problems: new Map(), states: new Map(), kept: nothingKept };

function largeGraph(size: number): Graph {
  let graph: Graph = { version: 1, nodes: [], edges: [] };
  for (let at = 0; at < size; at++) graph = addNode(graph, "set", { x: at * 10, y: 0 }).graph;
  return graph;
}

const redrawn = (before: object[], after: object[]) => after.filter((node, at) => node !== before[at]).length;

test("of 300 nodes only those are drawn anew about which something changed", () => {
  const graph = largeGraph(300);
  const before = toFlowNodes(graph, marks);
  expect(redrawn(before, toFlowNodes(graph, marks))).toBe(0);
  expect(redrawn(before, toFlowNodes(graph, { ...marks, selected: new Set(["set"]) }))).toBe(1);
  const dragged = { ...nothingKept, places: new Map([["set", { x: 1, y: 1 }]]) };
  expect(redrawn(before, toFlowNodes(graph, { ...marks, kept: dragged }))).toBe(1);
  const moved = moveNodes(graph, new Map([["set_2", { x: 5, y: 5 }]]));
  expect(redrawn(toFlowNodes(graph, marks), toFlowNodes(moved, marks))).toBe(1);
});

test("nodes that were moved to where they are leave the graph as it is", () => {
  const graph = largeGraph(2);
  expect(moveNodes(graph, new Map([["set", { x: 0, y: 0 }]]))).toBe(graph);
});
