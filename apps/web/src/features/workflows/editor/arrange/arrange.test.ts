import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { addNode, connect } from "../edit-graph.ts";
import { alignNodes } from "./align-nodes.ts";
import { distributeNodes } from "./distribute-nodes.ts";
import { membersOfFrame } from "./frame-members.ts";
import { frameNodes } from "./frame-nodes.ts";
import { layOutGraph } from "./lay-out-graph.ts";
import type { SizeOf } from "./boxes.ts";

const sizeOf: SizeOf = ({ type, config }) =>
  type === "frame" ? { width: Number(config["width"]), height: Number(config["height"]) } : { width: 200, height: 60 };

function graphAt(...places: [x: number, y: number][]): Graph {
  return places.reduce<Graph>((graph, [x, y]) => addNode(graph, "set", { x, y }).graph, {
    version: 1,
    nodes: [],
    edges: [],
  });
}
const placesOf = (graph: Graph) => graph.nodes.map(({ position: { x, y } }) => [x, y]);
const all = (graph: Graph) => new Set(graph.nodes.map(({ id }) => id));

test("nodes are brought into one line at an edge or at the middle", () => {
  const graph = graphAt([0, 0], [100, 40], [50, 90]);
  expect(placesOf(alignNodes(graph, all(graph), "left", sizeOf))).toEqual([
    [0, 0],
    [0, 40],
    [0, 90],
  ]);
  expect(placesOf(alignNodes(graph, all(graph), "bottom", sizeOf))).toEqual([
    [0, 90],
    [100, 90],
    [50, 90],
  ]);
  expect(placesOf(alignNodes(graph, all(graph), "center", sizeOf))).toEqual([
    [50, 0],
    [50, 40],
    [50, 90],
  ]);
});

test("nodes get the same room between them, and the outer ones stay", () => {
  const graph = graphAt([0, 0], [700, 5], [210, 9]);
  expect(placesOf(distributeNodes(graph, all(graph), "across", sizeOf))).toEqual([
    [0, 0],
    [700, 5],
    [350, 9],
  ]);
});

test("what stands in a frame moves with it, also what stands in a frame within it", () => {
  const graph = graphAt([0, 0], [300, 0], [2000, 0]);
  const inner = frameNodes(graph, new Set(["set"]), sizeOf);
  const outer = inner && frameNodes(inner.graph, new Set(["set_2", inner.id]), sizeOf);
  expect(outer && [...membersOfFrame(outer.graph, outer.id, sizeOf)].toSorted()).toEqual(["frame", "set", "set_2"]);
});

test("a layout puts each step to the right of those that lead to it, none upon another, and frames around theirs", async () => {
  let graph = graphAt([0, 0], [0, 0], [0, 0], [0, 0], [900, 900]);
  for (const [from, to] of [
    ["set", "set_2"],
    ["set", "set_3"],
    ["set_2", "set_4"],
    ["set_3", "set_4"],
    ["set_4", "set_5"],
  ] as const) {
    graph = connect(graph, { node: from, port: "out" }, { node: to, port: "in" });
  }
  const framed = frameNodes(graph, new Set(["set_5"]), sizeOf);
  const laid = await layOutGraph(framed?.graph ?? graph, new Set(), sizeOf);
  const at = new Map(laid.nodes.map(({ id, position }) => [id, position]));
  for (const { from, to } of laid.edges) expect(at.get(to.node)?.x).toBeGreaterThan((at.get(from.node)?.x ?? 0) + 200);
  expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
  expect([...membersOfFrame(laid, "frame", sizeOf)]).toEqual(["set_5"]);
});
