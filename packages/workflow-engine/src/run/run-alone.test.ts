import type { Graph, JsonValue } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { echoWorld } from "../testing/run-graph.ts";
import { type PinnedScope, runAlone } from "./run-alone.ts";

const scope: PinnedScope = { input: { n: 1 }, steps: { a: { output: 20 } }, vars: { v: 3 }, arrived: { a: 20 } };

function alone(type: string, config: Record<string, JsonValue>, given: Partial<PinnedScope> = {}) {
  const node: Graph["nodes"][number] = { id: "it", type, version: 1, name: "It", config, position: { x: 0, y: 0 } };
  return runAlone({
    node,
    scope: { ...scope, ...given },
    runId: "try",
    capabilities: echoWorld,
    signal: new AbortController().signal,
    now: () => new Date(),
  });
}

test("a step sees the data that it is given, and nothing else is run", async () => {
  const expression = "input.n + steps.a.output + vars.v + incoming";
  expect(await alone("transform", { expression })).toMatchObject({ status: "completed", output: 44, port: "out" });
  expect(await alone("transform", { expression: "item" }, { item: "x" })).toMatchObject({ output: "x" });
  expect(await alone("agent", { agentId: "agt_1", message: "Hi {{ vars.v }}" })).toMatchObject({ output: "echo Hi 3" });
  expect(await alone("join", {}, { arrived: { a: 1, b: 2 } })).toMatchObject({ output: { a: 1, b: 2 } });
});

test("it tells the way that a run would go, and what it would wait for", async () => {
  expect(await alone("condition", { when: "input.n > 5" })).toMatchObject({ output: false, port: "false" });
  expect(await alone("wait", { durationMs: 5000 })).toMatchObject({ status: "waiting", wait: "timer" });
  expect(await alone("approval", { title: "{{ vars.v }}?" })).toMatchObject({
    status: "waiting",
    wait: "approval",
    input: { title: "3?" },
  });
});

test("what fails, and what is not filled in, is told in words; a map and a note are no steps", async () => {
  expect(await alone("transform", { expression: "$error('no')" })).toMatchObject({
    status: "failed",
    error: { reason: "expression-failed" },
  });
  expect(await alone("http", {})).toMatchObject({ status: "failed", error: { reason: "bad-settings" } });
  expect(await alone("nothing", {})).toMatchObject({ status: "failed" });
  await expect(alone("map", {})).rejects.toMatchObject({ reason: "not-alone" });
  await expect(alone("note", {})).rejects.toMatchObject({ reason: "not-alone" });
});
