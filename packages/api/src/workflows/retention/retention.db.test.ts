import type { Worker } from "@guildhall/jobs";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { dropOldRuns } from "./drop-old-runs.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  worker = await startTestWorker(services);
});
afterAll(async () => {
  await worker.stop(1000);
  await services.close();
});

const start = { type: "trigger.manual" };

async function workflowOf(member: TestMember, ...graph: Parameters<typeof graphOf>): Promise<string> {
  const { id } = await member.api.workflows.create({ name: "Flow", definition: graphOf(...graph) });
  await member.api.workflows.publish({ id });
  return id;
}
const runOf = async (member: TestMember, id: string) => (await member.api.executions.start({ id, wait: true })).id;
const age = (days: number) =>
  services.database.pool.query(
    `update "Run" set "createdAt" = "createdAt" - $1 * interval '1 day', "finishedAt" = "finishedAt" - $1 * interval '1 day'`,
    [days],
  );
const idsOf = async ({ api }: TestMember) => (await api.executions.list({ limit: 50 })).items.map(({ id }) => id);

test("what ended longer ago than the organization keeps goes, with its steps; nothing of others does", async () => {
  const stranger = await createOrganizationWith(services);
  const theirs = await runOf(stranger, await workflowOf(stranger, { start }, []));
  const flow = await workflowOf(owner, { start }, []);
  const old = await runOf(owner, flow);
  await age(31);
  const young = await runOf(owner, flow);
  expect(await owner.api.executions.retention()).toEqual({ days: null });
  await dropOldRuns(services.database.pool);
  expect(await idsOf(owner)).toEqual([young, old]);

  expect(await owner.api.executions.setRetention({ days: 30 })).toEqual({ days: 30 });
  expect(await owner.api.executions.retention()).toEqual({ days: 30 });
  await Promise.all(Array.from({ length: 3 }, () => dropOldRuns(services.database.pool)));
  expect(await idsOf(owner)).toEqual([young]);
  expect(await idsOf(stranger)).toEqual([theirs]);
  const { rowCount } = await services.database.pool.query(`select from "ExecutionStep" where "runId" = $1`, [old]);
  expect(rowCount).toBe(0);
});

test("what is under way stays, and what ended within it too", async () => {
  const inner = await workflowOf(owner, { start }, []);
  const outer = await workflowOf(
    owner,
    {
      start,
      call: { type: "workflow", config: { workflowId: inner } },
      rest: { type: "wait", config: { durationMs: 3_600_000 } },
    },
    ["start -> call", "call -> rest"],
  );
  const { id } = await owner.api.executions.start({ id: outer });
  await expect
    .poll(async () => (await owner.api.executions.get({ id })).waits.map(({ nodeId }) => nodeId))
    .toEqual(["rest"]);
  await age(31);
  const before = await idsOf(owner);
  await owner.api.executions.setRetention({ days: 30 });
  await dropOldRuns(services.database.pool);
  const [child] = (await owner.api.executions.list({ workflowId: inner })).items.map((run) => run.id);
  expect(before).toContain(child);
  expect(await idsOf(owner)).toEqual(expect.arrayContaining([id, child]));
  await owner.api.executions.cancel({ id });
});

test("how long runs are kept is for owners and admins to say", async () => {
  const member = await joinOrganization(services, owner.principal.orgId, "member");
  await expect(member.api.executions.setRetention({ days: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
