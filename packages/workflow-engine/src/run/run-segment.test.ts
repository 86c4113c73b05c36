import { AppError } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { graphOf } from "../testing/graph-of.ts";
import { createMemoryJournal } from "../testing/memory-journal.ts";
import { echoWorld, runGraph } from "../testing/run-graph.ts";

const start = { type: "trigger.manual" };
const set = (value: string) => ({ type: "set", config: { values: { it: value } } });
const transform = (expression: string) => ({ type: "transform", config: { expression } });

test("steps run one after the other, each reading what came before", async () => {
  const graph = graphOf(
    {
      start,
      double: transform("input.n * 2"),
      say: { type: "set", config: { values: { words: "It is {{ steps.double.output }}." } } },
      end: { type: "end", config: { output: "{{ vars.words }}" } },
    },
    ["start -> double", "double -> say", "say -> end"],
  );
  const memory = createMemoryJournal();
  expect(await runGraph(graph, { memory, input: { n: 21 } })).toMatchObject({
    status: "completed",
    output: "It is 42.",
    vars: { words: "It is 42." },
  });
  expect(memory.steps().map(({ nodeId, status }) => `${nodeId} ${status}`)).toEqual([
    "start completed",
    "double completed",
    "say completed",
    "end completed",
  ]);
});

test("a field that is one expression and nothing else keeps the type of its value", async () => {
  const graph = graphOf({ start, end: { type: "end", config: { output: "{{ input }}" } } }, ["start -> end"]);
  expect(await runGraph(graph, { input: { list: [1, [2]] } })).toMatchObject({ output: { list: [1, [2]] } });
});

test("of two ways only the one that is true is gone, and what both lead to runs once", async () => {
  const graph = graphOf(
    {
      start,
      big: { type: "condition", config: { when: "input.n > 10" } },
      yes: set("big"),
      no: set("small"),
      end: { type: "end", config: { output: "{{ vars.it }}" } },
    },
    ["start -> big", "big.true -> yes", "big.false -> no", "yes -> end", "no -> end"],
  );
  expect(await runGraph(graph, { input: { n: 11 } })).toMatchObject({ output: "big", skipped: [{ nodeId: "no" }] });
  expect(await runGraph(graph, { input: { n: 1 } })).toMatchObject({ output: "small", skipped: [{ nodeId: "yes" }] });
});

test("a switch goes the first way that is true, or otherwise", async () => {
  const graph = graphOf(
    {
      start,
      which: {
        type: "switch",
        config: {
          cases: [
            { name: "a", when: "input = 1" },
            { name: "b", when: "input < 3" },
          ],
        },
      },
      a: set("a"),
      b: set("b"),
      none: set("none"),
    },
    ["start -> which", "which.a -> a", "which.b -> b", "which.otherwise -> none"],
  );
  for (const [input, it] of [
    [1, "a"],
    [2, "b"],
    [9, "none"],
  ] as const)
    expect(await runGraph(graph, { input })).toMatchObject({ output: { it } });
});

test("a map goes through its list in order, several items at once, and nested maps too", async () => {
  const graph = graphOf(
    {
      start,
      rows: { type: "map", config: { list: "{{ input }}", concurrency: 2 } },
      cells: { type: "map", config: { list: "{{ item }}" } },
      twice: transform("item * 2"),
      end: { type: "end", config: { output: "{{ steps.rows.output }}" } },
    },
    [
      "start -> rows",
      "rows.item -> cells",
      "cells.item -> twice",
      "twice -> cells.result",
      "cells -> rows.result",
      "rows -> end",
    ],
  );
  const input = [[1, 2], [3], []];
  expect(await runGraph(graph, { input })).toMatchObject({ output: [[2, 4], [6], []] });
});

test("a map holds no more items in hand than it may", async () => {
  let inHand = 0;
  let most = 0;
  const capabilities = {
    ...echoWorld,
    callTool: async () => {
      most = Math.max(most, ++inHand);
      await new Promise((resolve) => setImmediate(resolve));
      inHand -= 1;
      return null;
    },
  };
  const graph = graphOf(
    { start, each: { type: "map", config: { concurrency: 3 } }, call: { type: "tool", config: { tool: "t" } } },
    ["start -> each", "each.item -> call", "call -> each.result"],
  );
  await runGraph(graph, { input: Array.from({ length: 20 }, (_, at) => at), capabilities });
  expect(most).toBe(3);
});

test("an item that fails leaves nothing in its place when the map skips failures", async () => {
  const graph = graphOf(
    {
      start,
      each: { type: "map", config: { onItemError: "skip" } },
      half: transform("item = 2 ? $error('no twos') : item"),
    },
    ["start -> each", "each.item -> half", "half -> each.result"],
  );
  expect(await runGraph(graph, { input: [1, 2, 3] })).toMatchObject({ status: "completed", output: [1, null, 3] });
});

test("a step that fails is tried as often as it may be, and its failure can be a way of its own", async () => {
  let calls = 0;
  const refuse = () => {
    calls += 1;
    return Promise.reject(
      new AppError({ code: "unavailable", reason: "away", userMessage: "The other system is away." }),
    );
  };
  const policy = { attempts: 3, retryAfterMs: 1, onError: "branch" };
  const graph = graphOf(
    {
      start,
      call: { type: "http", config: { url: "https://example.org", policy } },
      sorry: { type: "end", config: { output: "{{ steps.call.output.error.message }}" } },
    },
    ["start -> call", "call.error -> sorry"],
  );
  const outcome = await runGraph(graph, { capabilities: { ...echoWorld, callHttp: refuse } });
  expect(calls).toBe(3);
  expect(outcome).toMatchObject({ status: "completed", output: "The other system is away." });
});

test("a failure ends the run, stops what is in flight, and names the step", async () => {
  let isStopped = false;
  const capabilities = {
    ...echoWorld,
    callTool: (_call: object, { signal }: { signal: AbortSignal }) =>
      new Promise<null>((_resolve, reject) => {
        signal.addEventListener("abort", () => ((isStopped = true), reject(new Error("stopped"))));
      }),
  };
  const graph = graphOf({ start, slow: { type: "tool", config: { tool: "t" } }, bad: transform("$error('no')") }, [
    "start -> slow",
    "start -> bad",
  ]);
  expect(await runGraph(graph, { capabilities })).toMatchObject({ status: "failed", place: { nodeId: "bad" } });
  expect(isStopped).toBe(true);
});

test("a step that takes too long fails, though it notices nothing", async () => {
  const capabilities = { ...echoWorld, callTool: () => new Promise<null>(() => {}) };
  const graph = graphOf({ start, slow: { type: "tool", config: { tool: "t", policy: { timeoutMs: 100 } } } }, [
    "start -> slow",
  ]);
  expect(await runGraph(graph, { capabilities })).toMatchObject({
    status: "failed",
    error: { reason: "step-timeout" },
  });
});

test("a wait parks the run when nothing else is left to do, and the next segment goes on behind it", async () => {
  const graph = graphOf(
    {
      start,
      ask: { type: "approval", config: { title: "Go on?" } },
      beside: set("done meanwhile"),
      yes: { type: "end", config: { output: "{{ steps.ask.output.comment }}, {{ vars.it }}" } },
      no: { type: "end", config: { output: "no" } },
    },
    ["start -> ask", "start -> beside", "ask.approved -> yes", "ask.rejected -> no"],
  );
  const memory = createMemoryJournal();
  expect(await runGraph(graph, { memory })).toEqual({ status: "parked" });
  expect(memory.steps().map(({ nodeId, status }) => `${nodeId} ${status}`)).toEqual(
    expect.arrayContaining(["ask waiting", "beside completed"]),
  );
  expect(await runGraph(graph, { memory })).toEqual({ status: "parked" });
  memory.endWaits(() => ({ decision: "approved", comment: "fine", data: null, decidedById: null }));
  expect(await runGraph(graph, { memory })).toMatchObject({ output: "fine, done meanwhile" });
});

test("a workflow within a workflow gives back its output, and its failure is the step's", async () => {
  const graph = graphOf({ start, other: { type: "workflow", config: { workflowId: "wfl" } } }, ["start -> other"]);
  for (const [payload, outcome] of [
    [
      { status: "completed", output: 7, message: "" },
      { status: "completed", output: 7 },
    ],
    [
      { status: "failed", output: null, message: "It broke." },
      { status: "failed", error: { message: "It broke." } },
    ],
  ] as const) {
    const memory = createMemoryJournal();
    await runGraph(graph, { memory, input: "hi" });
    expect([...memory.waits.values()]).toEqual([{ kind: "execution", workflowId: "wfl", input: "hi" }]);
    memory.endWaits(() => payload);
    expect(await runGraph(graph, { memory })).toMatchObject(outcome);
  }
});

test("a run begins at the trigger of its kind only", async () => {
  const graph = graphOf({ start, hook: { type: "trigger.webhook" }, byHand: set("by hand"), byHook: set("by hook") }, [
    "start -> byHand",
    "hook -> byHook",
  ]);
  expect(await runGraph(graph, { trigger: "trigger.webhook" })).toMatchObject({ output: { it: "by hook" } });
});

test("a run that is stopped writes nothing more and rejects", async () => {
  const stop = new AbortController();
  const capabilities = { ...echoWorld, callTool: () => (stop.abort(new Error("cancelled")), Promise.resolve(null)) };
  const graph = graphOf({ start, call: { type: "tool", config: { tool: "t" } }, after: set("x") }, [
    "start -> call",
    "call -> after",
  ]);
  const memory = createMemoryJournal();
  await expect(runGraph(graph, { memory, capabilities, signal: stop.signal })).rejects.toThrow("cancelled");
  expect(memory.steps().map(({ nodeId }) => nodeId)).toEqual(["start"]);
});

test("of several triggers for events, a run begins at the one for what happened", async () => {
  const on = (event: string) => ({ type: "trigger.event", config: { event } });
  const graph = graphOf({ made: on("task.created"), done: on("task.completed"), a: set("made"), b: set("done") }, [
    "made -> a",
    "done -> b",
  ]);
  const given = { trigger: "trigger.event", input: { event: "task.completed" } };
  expect(await runGraph(graph, given)).toMatchObject({ vars: { it: "done" }, skipped: [{}, {}] });
});
