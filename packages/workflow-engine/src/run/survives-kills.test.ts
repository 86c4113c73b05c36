import type { Graph, JsonValue } from "@guildhall/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findProblems } from "../problems/find-problems.ts";
import { graphOf } from "../testing/graph-of.ts";
import { createMemoryJournal } from "../testing/memory-journal.ts";
import { echoWorld, runGraph } from "../testing/run-graph.ts";
import type { Capabilities } from "./capabilities.ts";
import { stepKey } from "./step.ts";

const kinds = ["tool", "condition", "set", "approval", "map"] as const;

/** Graphs in which each node stands behind one or two earlier ones, some of them maps with a step for each item. */
const anyGraph = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), before: fc.nat(), also: fc.option(fc.nat()) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((drawn) => {
    const nodes: Parameters<typeof graphOf>[0] = { n0: { type: "trigger.manual" } };
    const ways: string[] = [];
    const exits = ["n0.out"];
    for (const [at, { kind, before, also }] of drawn.entries()) {
      const id = `n${at + 1}`;
      const sources = new Set([before, ...(also === null ? [] : [also])].map((it) => exits[it % exits.length]));
      for (const source of sources) ways.push(`${source} -> ${id}.in`);
      exits.push(...addNode(nodes, ways, id, kind));
    }
    return graphOf(nodes, ways);
  });

/** Answers the ways out of the new node. */
function addNode(
  nodes: Parameters<typeof graphOf>[0],
  ways: string[],
  id: string,
  kind: (typeof kinds)[number],
): string[] {
  const call = { type: "tool", config: { tool: id, input: { begun: "{{ $exists(steps.n0) }}" } } };
  if (kind === "condition") {
    nodes[id] = { type: "condition", config: { when: `${id.length} = ${Number(id.slice(1)) % 2} + 2` } };
    return [`${id}.true`, `${id}.false`];
  }
  if (kind === "approval") {
    nodes[id] = { type: "approval", config: { title: "?" } };
    return [`${id}.approved`];
  }
  if (kind === "map") {
    nodes[id] = { type: "map", config: { list: "{{ [1, 2, 3] }}", concurrency: 2 } };
    nodes[`${id}_each`] = { type: "tool", config: { tool: `${id}_each`, input: { item: "{{ item }}" } } };
    ways.push(`${id}.item -> ${id}_each`, `${id}_each -> ${id}.result`);
    return [`${id}.out`];
  }
  nodes[id] = kind === "set" ? { type: "set", config: { values: { [id]: 1 } } } : call;
  return [`${id}.out`];
}

type Story = { output: JsonValue; steps: unknown[]; repeated: number };

/** Runs a graph to its end, with a kill after each of these numbers of writes, and waits ended as soon as all is parked. */
async function tell(graph: Graph, kills: number[]): Promise<Story> {
  const memory = createMemoryJournal();
  let repeated = 0;
  const capabilities = {
    ...echoWorld,
    callTool: ({ tool, input }: { tool: string; input: JsonValue }, context: { idempotencyKey: string }) => {
      const key = context.idempotencyKey.replace("run:", "");
      if (memory.steps().some((step) => stepKey(step) === key && step.status === "completed")) repeated += 1;
      return Promise.resolve({ tool, input });
    },
  };
  const left = [...kills];
  for (let round = 0; round < 60; round++) {
    memory.dieAfter(left.shift() ?? Number.POSITIVE_INFINITY);
    const outcome = await runGraph(graph, { memory, capabilities }).catch(() => null);
    if (outcome?.status === "completed") {
      const steps = memory
        .steps()
        .map(({ nodeId, iteration, status, output }) => ({ nodeId, iteration, status, output }));
      const sorted = steps.toSorted((a, b) => stepKey(a).localeCompare(stepKey(b)));
      return { output: outcome.output, steps: sorted, repeated };
    }
    if (outcome?.status === "failed") throw new Error(outcome.error.message);
    if (outcome?.status === "parked") {
      memory.endWaits(() => ({ decision: "approved", comment: "", data: null, decidedById: null }));
    }
  }
  throw new Error("the run never ended");
}

test("whatever the graph and wherever its worker is killed, a run ends as if nobody had been killed", async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, fc.array(fc.nat({ max: 6 }), { maxLength: 8 }), async (graph, kills) => {
      expect(findProblems(graph).filter(({ severity }) => severity === "error")).toEqual([]);
      const calm = await tell(graph, []);
      const killed = await tell(graph, kills);
      expect(killed.repeated).toBe(0);
      expect(killed).toEqual(calm);
    }),
    { numRuns: 150 },
  );
});

test("a step that keeps what it did goes on from there, by the worker after a kill and when its wait is over", async () => {
  const graph = graphOf({ start: { type: "trigger.manual" }, ask: { type: "agent", config: { agentId: "a" } } }, [
    "start -> ask",
  ]);
  const memory = createMemoryJournal();
  const seen: JsonValue[] = [];
  const askAgent: Capabilities["askAgent"] = async (_call, { progress, answer, keep }) => {
    seen.push([progress, answer]);
    const cost = { usage: { inputTokens: 1, outputTokens: 2 }, costMicros: 3 };
    if (progress === "asked") return { output: "done", ...cost };
    if (progress === "called") return { wait: { kind: "timer", dueAt: new Date() }, progress: "asked" };
    await keep({ progress: "called", ...cost });
    memory.dieAfter(0);
    throw new Error("cut off");
  };
  const capabilities = { ...echoWorld, askAgent };
  await expect(runGraph(graph, { memory, capabilities, input: "hi" })).rejects.toThrow("killed");
  memory.dieAfter(100);
  expect(await runGraph(graph, { memory, capabilities, input: "hi" })).toMatchObject({ status: "parked" });
  expect(await runGraph(graph, { memory, capabilities, input: "hi" })).toMatchObject({ status: "parked" });
  memory.endWaits(() => "yes");
  expect(await runGraph(graph, { memory, capabilities, input: "hi" })).toMatchObject({ output: "done" });
  expect(seen).toEqual([
    [null, null],
    ["called", null],
    ["asked", "yes"],
  ]);
  expect(memory.steps().at(-1)).toMatchObject({ status: "completed", costMicros: 3, attempt: 1 });
});
