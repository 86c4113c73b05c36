import { expect, test } from "vitest";
import { graphOf } from "../testing/graph-of.ts";
import { findProblems } from "./find-problems.ts";

const start = { type: "trigger.manual" };
const messages = (...graph: Parameters<typeof graphOf>) =>
  findProblems(graphOf(...graph)).map(({ severity, message, nodeId, field }) => ({ severity, message, nodeId, field }));

test("a graph that is fine has no problems", () => {
  expect(messages({ start, end: { type: "end" } }, ["start -> end"])).toEqual([]);
});

test("without a trigger nothing starts it", () => {
  expect(messages({ end: { type: "end" } }, [])[0]).toMatchObject({ severity: "error", message: /no trigger/ });
});

test("a circle is told at each of its nodes; the way back from the items of a map is none", () => {
  const transform = { type: "transform", config: { expression: "1" } };
  const found = messages({ start, a: transform, b: transform }, ["start -> a", "a -> b", "b -> a"]);
  expect(found.map(({ nodeId }) => nodeId)).toEqual(["a", "b"]);
  const map = { start, each: { type: "map", config: { list: "{{ input }}" } }, a: transform };
  expect(messages(map, ["start -> each", "each.item -> a", "a -> each.result"])).toEqual([]);
});

test("a node that nothing leads to is a warning", () => {
  const found = messages({ start, lost: { type: "set" } }, []);
  expect(found).toMatchObject([{ severity: "warning", nodeId: "lost" }]);
});

test("an edge whose type does not fit says what would", () => {
  const graph = {
    start,
    call: { type: "http", config: { url: "https://x.org" } },
    ask: { type: "agent", config: { agentId: "a" } },
  };
  const [found] = messages(graph, ["start -> call", "call -> ask"]);
  expect(found?.message).toBe(
    "It needs text, and an object comes in. Write {{ $string(steps.call.output) }} into its field, or name the part that is text.",
  );
});

test("fields and expressions are told by name", () => {
  const graph = {
    start,
    call: { type: "http", config: { url: "", headers: { a: "{{ 1 + }}" } } },
    check: { type: "condition", config: { when: "steps.nowhere.output = 1" } },
  };
  expect(messages(graph, ["start -> call", "call -> check"])).toMatchObject([
    { severity: "error", nodeId: "call", field: "url" },
    { severity: "error", nodeId: "call", field: "headers.a", message: /can't be read/ },
    { severity: "warning", nodeId: "check", field: "when", message: "There is no step named “nowhere” here." },
  ]);
});

test("ports that are not there and ways into the steps of an item are errors", () => {
  const set = { type: "set" };
  const map = { start, each: { type: "map", config: { list: "{{ input }}" } }, a: set, b: set };
  const ways = ["start -> each", "start -> b", "each.item -> a", "b -> a", "a -> each.result", "each.nowhere -> b"];
  expect(messages(map, ways).map(({ message }) => message)).toEqual([
    "“each” has no way out named “nowhere”.",
    "A step for each item can't be reached from outside. Read the value in an expression instead.",
  ]);
});
