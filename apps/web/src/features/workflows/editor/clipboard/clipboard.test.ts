import type { Graph } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { readFragment, writeFragment } from "./fragment.ts";
import { pasteFragment } from "./paste-fragment.ts";

const node = (id: string, config: Graph["nodes"][number]["config"] = {}) => ({
  id,
  type: "set",
  version: 1,
  name: id,
  config,
  position: { x: 10, y: 20 },
});
const graph: Graph = {
  version: 1,
  nodes: [node("a"), node("b", { values: { it: "{{ steps.a.output & steps.other.output }}" } }), node("other")],
  edges: [
    { id: "a-b", from: { node: "a", port: "out" }, to: { node: "b", port: "in" } },
    { id: "b-other", from: { node: "b", port: "out" }, to: { node: "other", port: "in" } },
  ],
};

test("pasted steps have ids of their own, and read one another under the new ones", () => {
  const fragment = readFragment(writeFragment(graph, new Set(["a", "b"])));
  const once = fragment && pasteFragment(graph, fragment, { x: 100, y: 0 });
  expect(once && [...once.ids]).toEqual(["a_2", "b_2"]);
  expect(once?.graph.nodes.at(-1)).toMatchObject({
    config: { values: { it: "{{ steps.a_2.output & steps.other.output }}" } },
    position: { x: 110, y: 20 },
  });
  expect(once?.graph.edges.slice(2)).toMatchObject([{ from: { node: "a_2" }, to: { node: "b_2" } }]);
  const twice = once && fragment && pasteFragment(once.graph, fragment, { x: 0, y: 0 });
  expect(twice && [...twice.ids]).toEqual(["a_3", "b_3"]);
});

test("a whole workflow can be pasted too; other texts are none of ours", () => {
  expect(readFragment(JSON.stringify(graph))?.nodes).toHaveLength(3);
  const file = { format: "guildhall.workflow", version: 1, name: "x", description: "", definition: graph };
  expect(readFragment(JSON.stringify(file))?.edges).toHaveLength(2);
  for (const text of ["", "hello", "{", '{"a": 1}', JSON.stringify({ ...graph, nodes: [] })]) {
    expect(readFragment(text)).toBeNull();
  }
});
