import type { Worker } from "@guildhall/jobs";
import type { Graph, JsonValue } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { followExecution } from "./follow-execution.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;
/** Two tools: one answers at once, one only ends when it is stopped. */
let quick: string;
let slow: string;
let calls: JsonValue[] = [];

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  quick = await makeTool("quick");
  slow = await makeTool("slow");
  worker = await startTestWorker(services, () => ({
    askAgent: () => Promise.reject(new Error("nobody is asked")),
    callModel: () => Promise.reject(new Error("nobody is asked")),
    callHttp: () => Promise.reject(new Error("nothing is called")),
    sendMail: () => Promise.reject(new Error("nothing is sent")),
    callTool: async ({ tool, input }, { signal }) => {
      calls.push(input);
      if (tool !== slow) return input;
      await new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
      return null;
    },
  }));
});
afterAll(async () => {
  await worker.stop(1000);
  await services.close();
});

async function makeTool(name: string): Promise<string> {
  const configuration = { method: "GET", url: "https://example.org/" } as const;
  return (await owner.api.tools.create({ name, description: "For tests", configuration })).id;
}

const start = { type: "trigger.manual" };
const end = (output: string) => ({ type: "end", config: { output } });

async function publish(
  definition: Graph,
  settings: { concurrency?: number; timeoutMs?: number } = {},
): Promise<string> {
  const { id } = await owner.api.workflows.create({ name: "Flow", definition });
  await owner.api.workflows.update({ id, ...settings });
  await owner.api.workflows.publish({ id });
  return id;
}

const run = (id: string, input: JsonValue = null) => owner.api.executions.start({ id, input, wait: true });
const statusOf = async (id: string) => (await owner.api.executions.get({ id })).status;

test("an execution runs from its trigger to its end, and shows every step", async () => {
  const definition = graphOf(
    {
      start,
      call: { type: "tool", config: { tool: quick, input: { n: "{{ input.n + 1 }}" } } },
      done: end("{{ steps.call.output.n }}"),
    },
    ["start -> call", "call -> done"],
  );
  const { id, status, output } = await run(await publish(definition), { n: 1 });
  expect({ status, output }).toEqual({ status: "completed", output: 2 });
  const { steps, ...execution } = await owner.api.executions.get({ id });
  expect(steps.map(({ nodeId, status: of, output: gave }) => [nodeId, of, gave])).toEqual([
    ["start", "completed", { n: 1 }],
    ["call", "completed", { n: 2 }],
    ["done", "completed", 2],
  ]);
  expect(execution).toMatchObject({ trigger: "manual", version: 1, output: 2, error: null, waits: [] });
});

test("the same key answers the same execution, also to many who come at once", async () => {
  const id = await publish(graphOf({ start, done: end("{{ input }}") }, ["start -> done"]));
  const keyed = () => owner.api.executions.start({ id, input: 1, idempotencyKey: `once-${id}`, wait: true });
  const answers = await Promise.all(Array.from({ length: 8 }, keyed));
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
  expect(answers.map(({ output }) => output)).toEqual(Array.from({ length: 8 }, () => 1));
  expect((await owner.api.executions.list({ workflowId: id })).items).toHaveLength(1);
});

test("a failure is told with the step at which it came, and the steps before it stand", async () => {
  const definition = graphOf({ start, bad: { type: "transform", config: { expression: "$error('no luck')" } } }, [
    "start -> bad",
  ]);
  const { id, status, error } = await run(await publish(definition));
  expect(status).toBe("failed");
  expect(error?.message).toContain("no luck");
  expect((await owner.api.executions.get({ id })).steps.map((step) => step.status)).toEqual(["completed", "failed"]);
});

test("a way that is not gone shows as skipped", async () => {
  const definition = graphOf(
    { start, choose: { type: "condition", config: { when: "false" } }, yes: end("yes"), no: end("no") },
    ["start -> choose", "choose.true -> yes", "choose.false -> no"],
  );
  const { id, output } = await run(await publish(definition));
  expect(output).toBe("no");
  const { steps } = await owner.api.executions.get({ id });
  expect(steps.filter(({ status }) => status === "skipped").map(({ nodeId }) => nodeId)).toEqual(["yes"]);
});

test("a timer parks the execution, and it goes on by itself", async () => {
  const definition = graphOf({ start, rest: { type: "wait", config: { durationMs: 300 } }, done: end("rested") }, [
    "start -> rest",
    "rest -> done",
  ]);
  const id = await publish(definition);
  const { id: runId } = await owner.api.executions.start({ id });
  await expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe("waiting");
  expect((await owner.api.executions.get({ id: runId })).waits).toMatchObject([{ kind: "timer", nodeId: "rest" }]);
  await expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe("completed");
});

test("an approval waits for a person, takes their changes, and of two who decide the second is told", async () => {
  const definition = graphOf(
    {
      start,
      ask: { type: "approval", config: { title: "Pay?", data: { amount: 5 } } },
      paid: end("{{ steps.ask.output.data.amount }}"),
    },
    ["start -> ask", "ask.approved -> paid"],
  );
  const { id: runId } = await owner.api.executions.start({ id: await publish(definition) });
  await expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe("waiting");
  const [approval] = (await owner.api.approvals.list({})).items.filter((it) => it.runId === runId);
  expect(approval).toMatchObject({ title: "Pay?", data: { amount: 5 }, isMine: true });
  const decide = () =>
    owner.api.approvals.decide({ id: approval?.id ?? "", decision: "approved", data: { amount: 7 } });
  const decisions = await Promise.allSettled([decide(), decide()]);
  expect(decisions.map((it) => it.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe("completed");
  expect((await owner.api.executions.get({ id: runId })).output).toBe(7);
});

test("an approval that nobody decides in time goes the way that was set for it", async () => {
  for (const onTimeout of ["expired", "approved"]) {
    const ask = { type: "approval", config: { title: "?", timeoutMs: 1000, onTimeout } };
    const definition = graphOf({ start, ask, late: end(onTimeout) }, ["start -> ask", `ask.${onTimeout} -> late`]);
    expect(await run(await publish(definition))).toMatchObject({ status: "completed", output: onTimeout });
  }
});

test("a workflow within a workflow gives back its output; one that calls itself ends in words", async () => {
  const inner = await publish(graphOf({ start, done: end("{{ input & '!' }}") }, ["start -> done"]));
  const outer = graphOf(
    { start, call: { type: "workflow", config: { workflowId: inner, input: "hi" } }, done: end("") },
    ["start -> call", "call -> done"],
  );
  expect(await run(await publish(outer))).toMatchObject({ status: "completed", output: "hi!" });

  const { id } = await owner.api.workflows.create({ name: "Self" });
  const self = graphOf({ start, again: { type: "workflow", config: { workflowId: id } } }, ["start -> again"]);
  await owner.api.workflows.saveDraft({ id, version: 1, revision: 1, definition: self });
  await owner.api.workflows.publish({ id });
  const { status, error } = await run(id);
  expect(status).toBe("failed");
  expect(error?.message).toMatch(/8 deep/);
});

test("an execution at work is stopped within a second, one that rests at once, and one that has ended not at all", async () => {
  const endless = graphOf({ start, slow: { type: "tool", config: { tool: slow } } }, ["start -> slow"]);
  const { id } = await owner.api.executions.start({ id: await publish(endless) });
  await expect.poll(() => statusOf(id), { timeout: 10_000 }).toBe("running");
  await owner.api.executions.cancel({ id });
  await expect.poll(() => statusOf(id), { timeout: 5000 }).toBe("cancelled");

  const resting = graphOf({ start, rest: { type: "wait", config: { durationMs: 3_600_000 } } }, ["start -> rest"]);
  const parked = await owner.api.executions.start({ id: await publish(resting) });
  await expect.poll(() => statusOf(parked.id), { timeout: 10_000 }).toBe("waiting");
  await owner.api.executions.cancel({ id: parked.id });
  expect(await statusOf(parked.id)).toBe("cancelled");
  await expect(owner.api.executions.cancel({ id: parked.id })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a workflow runs only so many executions at once; the others are let in as places come free", async () => {
  const definition = graphOf({ start, slow: { type: "tool", config: { tool: slow } } }, ["start -> slow"]);
  const id = await publish(definition, { concurrency: 1 });
  const [first, second] = [await owner.api.executions.start({ id }), await owner.api.executions.start({ id })];
  await expect.poll(() => statusOf(first.id), { timeout: 10_000 }).toBe("running");
  expect(await statusOf(second.id)).toBe("pending");
  await owner.api.executions.cancel({ id: first.id });
  await expect.poll(() => statusOf(second.id), { timeout: 10_000 }).toBe("running");
  await owner.api.executions.cancel({ id: second.id });
});

test("an execution that takes longer than its workflow allows ends as failed", async () => {
  const definition = graphOf({ start, slow: { type: "tool", config: { tool: slow } } }, ["start -> slow"]);
  const answer = await run(await publish(definition, { timeoutMs: 500 }));
  expect(answer).toMatchObject({ status: "failed", error: { reason: "run-timeout" } });
});

test("played again from a step, what came before is taken over and not done a second time", async () => {
  const tool = (n: string) => ({ type: "tool", config: { tool: quick, input: { n } } });
  const definition = graphOf({ start, a: tool("a"), b: tool("b"), done: end("{{ steps.b.output.n }}") }, [
    "start -> a",
    "a -> b",
    "b -> done",
  ]);
  const { id } = await run(await publish(definition));
  calls = [];
  const replay = await owner.api.executions.replay({ id, fromNodeId: "b" });
  await expect.poll(() => statusOf(replay.id), { timeout: 10_000 }).toBe("completed");
  expect(calls).toEqual([{ n: "b" }]);
  expect(await owner.api.executions.get({ id: replay.id })).toMatchObject({ replayOfId: id, trigger: "replay" });
  await expect(owner.api.executions.replay({ id, fromNodeId: "nowhere" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("who follows an execution hears every step once, in order, and its end; and can go on from any event", async () => {
  const definition = graphOf({ start, rest: { type: "wait", config: { durationMs: 200 } }, done: end("x") }, [
    "start -> rest",
    "rest -> done",
  ]);
  const { id } = await owner.api.executions.start({ id: await publish(definition) });
  const signal = new AbortController().signal;
  const heard: string[] = [];
  for await (const event of await followExecution(owner.context, { id }, signal)) {
    heard.push(event.type === "step" ? `${event.step.nodeId} ${event.step.status}` : event.execution.status);
  }
  expect(heard.at(-1)).toBe("completed");
  expect(heard).toEqual(expect.arrayContaining(["start completed", "rest completed", "done completed"]));
  const again: number[] = [];
  for await (const { seq } of await followExecution(owner.context, { id, lastEventId: "1" }, signal)) again.push(seq);
  expect(again.length).toBeGreaterThan(1);
  expect(again.every((seq) => seq > 1)).toBe(true);
});
