import type { Worker } from "@guildhall/jobs";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { startByEvents } from "./start-by-events.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  stranger = await createOrganizationWith(services);
  worker = await startTestWorker(services);
});
afterAll(async () => {
  await worker.stop(1000);
  await services.close();
});

/** A workflow that listens; with `broken` each of its runs fails. */
async function listen(member: TestMember, config: Record<string, string>, broken = false): Promise<string> {
  const expression = broken ? "$error('broken')" : "input";
  const definition = graphOf(
    { happened: { type: "trigger.event", config }, it: { type: "transform", config: { expression } } },
    ["happened -> it"],
  );
  const { id } = await member.api.workflows.create({ name: "Listener", definition });
  await member.api.workflows.publish({ id });
  return id;
}

const runsOf = async (workflowId: string) => (await owner.api.executions.list({ workflowId, limit: 50 })).items;
const project = async () => (await owner.api.projects.create({ name: "Shared", visibility: "organization" })).id;
const settle = () => Promise.all(Array.from({ length: 4 }, () => startByEvents(services.database.pool)));

test("a task that is done starts who listens, once, with what happened as its input", async () => {
  const [every, some] = [
    await listen(owner, { event: "task.completed" }),
    await listen(owner, { event: "task.completed", filter: "task.title = 'The other'" }),
  ];
  const elsewhere = await listen(stranger, { event: "task.completed" });
  const projectId = await project();
  const { id } = await owner.api.tasks.create({ title: "This one", projectId });
  await owner.api.tasks.update({ id, status: "done" });
  await owner.api.tasks.update({ id, title: "This very one" });
  await settle();
  await expect.poll(async () => (await runsOf(every)).map(({ status }) => status)).toEqual(["completed"]);
  const [run] = await runsOf(every);
  expect(run).toMatchObject({ trigger: "event" });
  expect((await owner.api.executions.get({ id: run?.id ?? "" })).output).toMatchObject({
    event: "task.completed",
    task: { id, title: "This one", status: "done" },
    byId: owner.user.id,
  });
  expect(await runsOf(some)).toEqual([]);
  expect((await stranger.api.executions.list({ workflowId: elsewhere })).items).toEqual([]);
  expect((await services.database.pool.query(`select 1 from "OrgEvent"`)).rowCount).toBe(0);
});

test("a task that is made is told, but not one of a private project", async () => {
  const id = await listen(owner, { event: "task.created" });
  const hidden = await owner.api.projects.create({ name: "Mine", visibility: "private" });
  await owner.api.tasks.create({ title: "Secret", projectId: hidden.id });
  await owner.api.tasks.create({ title: "Open", projectId: await project() });
  await settle();
  await expect.poll(async () => (await runsOf(id)).length).toBe(1);
});

test("a run that fails is told; what listens to failures and fails does not start itself", async () => {
  const alarm = await listen(owner, { event: "run.failed" }, true);
  const definition = graphOf(
    { start: { type: "trigger.manual" }, bad: { type: "transform", config: { expression: "$error('no')" } } },
    ["start -> bad"],
  );
  const { id } = await owner.api.workflows.create({ name: "Failing", definition });
  await owner.api.workflows.publish({ id });
  const { id: runId } = await owner.api.executions.start({ id, wait: true });
  await expect.poll(async () => (await runsOf(alarm)).map(({ status }) => status)).toEqual(["failed"]);
  await settle();
  const [run, ...others] = await runsOf(alarm);
  expect(others).toEqual([]);
  expect((await owner.api.executions.get({ id: run?.id ?? "" })).input).toMatchObject({
    runId,
    workflowName: "Failing",
    error: { reason: "expression-failed" },
  });
});

test("an event that there is not is a problem of the graph", async () => {
  const definition = graphOf({ happened: { type: "trigger.event", config: { event: "moon.rises" } } }, []);
  const { problems } = await owner.api.workflows.create({ name: "Moon", definition });
  expect(problems).toMatchObject([{ severity: "error", nodeId: "happened", field: "event" }]);
});
