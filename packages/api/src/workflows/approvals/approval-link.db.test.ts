import type { Worker } from "@guildhall/jobs";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { mailOpenApprovals } from "./mail-open-approvals.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;
let kim: TestMember;
let visitor: ReturnType<typeof createCaller>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  kim = await joinOrganization(services, owner.principal.orgId, "member");
  visitor = createCaller({ services, user: null, principal: null });
  worker = await startTestWorker(services);
});
afterAll(async () => {
  await worker.stop(1000);
  await services.close();
});

const pool = () => services.database.pool;
const mailsTo = async (address: string) =>
  (
    await pool().query<{ subject: string; text: string }>(
      `select subject, text from "AccountMail" where address = $1 order by "createdAt", id`,
      [address],
    )
  ).rows;
const tokenIn = (text: string) => /\/approval\/([\w-]+)/.exec(text)?.[1] ?? "";

/** Starts a run that asks somebody, and answers its id when it waits. */
async function ask(config: Record<string, string | number>): Promise<string> {
  const definition = graphOf(
    {
      start: { type: "trigger.manual" },
      ask: { type: "approval", config: { title: "Pay {{ input }}?", data: "{{ input }}", ...config } },
      yes: { type: "end", config: { output: "{{ steps.ask.output }}" } },
      no: { type: "end", config: { output: "no" } },
    },
    ["start -> ask", "ask.approved -> yes", "ask.rejected -> no"],
  );
  const { api } = owner;
  const { id } = await api.workflows.create({ name: "Flow", definition });
  await api.workflows.publish({ id });
  const run = await api.executions.start({ id, input: 40 });
  await expect.poll(async () => (await api.executions.get({ id: run.id })).waits.length).toBe(1);
  return run.id;
}

test("who is asked by name gets one mail, and decides by its link without signing in", async () => {
  const runId = await ask({ assigneeId: kim.user.id });
  await Promise.all(Array.from({ length: 4 }, () => mailOpenApprovals(pool(), "https://g.example")));
  const mails = await mailsTo(kim.user.email);
  expect(mails).toMatchObject([{ subject: "Pay 40?" }]);
  const token = tokenIn(mails[0]?.text ?? "");
  expect(mails[0]?.text).toContain(`https://g.example/approval/${token}`);
  expect(await visitor.approvals.look({ token })).toMatchObject({
    title: "Pay 40?",
    data: 40,
    status: "open",
    organization: "Guild",
  });
  const decided = await visitor.approvals.decideByLink({ token, decision: "approved", data: 30, comment: "Less" });
  expect(decided).toMatchObject({ status: "approved", data: 30 });
  await expect
    .poll(async () => (await owner.api.executions.get({ id: runId })).output)
    .toMatchObject({ decision: "approved", data: 30, comment: "Less", decidedById: kim.user.id });
  await expect(visitor.approvals.decideByLink({ token, decision: "rejected" })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("reminders come as often as they were asked for, each with a link that replaces the last", async () => {
  const robin = await joinOrganization(services, owner.principal.orgId, "member");
  await ask({ assigneeId: robin.user.id, remindAfterMs: 60_000, reminders: 2 });
  for (let times = 0; times < 5; times++) {
    await mailOpenApprovals(pool(), "https://g.example");
    await mailOpenApprovals(pool(), "https://g.example");
    await pool().query(`update "Approval" set "mailAt" = now() where "assigneeId" = $1 and "mailAt" is not null`, [
      robin.user.id,
    ]);
  }
  const mails = await mailsTo(robin.user.email);
  expect(mails.map(({ subject }) => subject)).toEqual(["Pay 40?", "Reminder: Pay 40?", "Reminder: Pay 40?"]);
  const [first = "", , last = ""] = mails.map(({ text }) => tokenIn(text));
  await expect(visitor.approvals.look({ token: first })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await visitor.approvals.look({ token: last })).toMatchObject({ status: "open" });
  await pool().query(`delete from "Member" where "userId" = $1`, [robin.user.id]);
  await expect(visitor.approvals.look({ token: last })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("nobody is mailed about what is asked of a whole role", async () => {
  const before = await pool().query(`select 1 from "AccountMail"`);
  await ask({ role: "member" });
  await mailOpenApprovals(pool(), "https://g.example");
  expect((await pool().query(`select 1 from "AccountMail"`)).rowCount).toBe(before.rowCount);
});
