import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { addNode, connect } from "../edit-graph.ts";
import { type KnownData, stepScope } from "./step-scope.ts";

const types = ["trigger.manual", "set", "transform", "map", "code", "end"];
let graph: Graph = types.reduce<Graph>((it, type) => addNode(it, type, { x: 0, y: 0 }).graph, {
  version: 1,
  nodes: [],
  edges: [],
});
const way = (from: string, to: string, out = "out", into = "in") => {
  graph = connect(graph, { node: from, port: out }, { node: to, port: into });
};
way("manual", "set");
way("set", "map");
way("map", "code", "item");
way("code", "map", "out", "result");
way("map", "end");
way("set", "end");

const known: KnownData = {
  input: { n: 1 },
  vars: { v: 2 },
  outputs: new Map<string, number>([
    ["manual", 1],
    ["set", 2],
    ["transform", 3],
    ["map", 4],
  ]),
  items: new Map([["map", "first"]]),
};

test("a step reads only what stands before it, and gets what comes in by name", () => {
  expect(stepScope(graph, "set", known)).toEqual({
    input: { n: 1 },
    steps: { manual: { output: 1 } },
    vars: { v: 2 },
    incoming: 1,
    arrived: { manual: 1 },
  });
  expect(stepScope(graph, "end", known)).toMatchObject({
    steps: { manual: { output: 1 }, set: { output: 2 }, map: { output: 4 } },
    incoming: { map: 4, set: 2 },
  });
});

test("a step for each item has the first item at hand; the first step has the input", () => {
  expect(stepScope(graph, "code", known)).toMatchObject({ item: "first", index: 0, incoming: "first" });
  expect(stepScope(graph, "manual", known)).toMatchObject({ incoming: { n: 1 }, arrived: {}, steps: {} });
});
