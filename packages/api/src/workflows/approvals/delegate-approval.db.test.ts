import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { mailOpenApprovals } from "./mail-open-approvals.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let kim: TestMember;
let robin: TestMember;
let viewer: TestMember;
let runId: string;
let visitor: ReturnType<typeof createCaller>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  const join = (role: "member" | "viewer") => joinOrganization(services, owner.principal.orgId, role);
  [kim, robin, viewer] = [await join("member"), await join("member"), await join("viewer")];
  visitor = createCaller({ services, user: null, principal: null });
  const { id } = await owner.api.workflows.create({ name: "Flow" });
  await owner.api.workflows.publish({ id });
  runId = (await owner.api.executions.start({ id })).id;
});
afterAll(() => services.close());

const pool = () => services.database.pool;

/** A question to somebody by name, or to a role. */
async function ask(asked: { assigneeId?: string; role?: "admin" }): Promise<string> {
  const id = newId("approval");
  const mail = { reminders: 1, remindAfterMs: 60_000n, mailAt: asked.assigneeId ? new Date() : null };
  const data = { id, orgId: owner.principal.orgId, runId, title: "Pay?", data: 40, ...mail, ...asked };
  await owner.context.db.approval.create({ data });
  return id;
}

async function mailTo(address: string): Promise<{ subject: string; text: string }[]> {
  await mailOpenApprovals(pool(), "https://g.example");
  const text = `select subject, text from "AccountMail" where address = $1 order by "createdAt", id`;
  return (await pool().query<{ subject: string; text: string }>(text, [address])).rows;
}
const tokenIn = (text = "") => /\/approval\/([\w-]+)/.exec(text)?.[1] ?? "";

test("who is asked hands it on: the new one is mailed a link and decides, the old link and person do nothing more", async () => {
  const id = await ask({ assigneeId: kim.user.id });
  const old = tokenIn((await mailTo(kim.user.email)).at(-1)?.text);
  const handed = await kim.api.approvals.delegate({ id, userId: robin.user.id, note: "You know them" });
  expect(handed).toMatchObject({ assigneeId: robin.user.id, handedByName: kim.user.name, isMine: false });
  await expect(visitor.approvals.look({ token: old })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(kim.api.approvals.decide({ id, decision: "approved" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const [mail, ...others] = await mailTo(robin.user.email);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe("Pay?");
  expect(mail?.text).toContain(`${kim.user.name} handed this to you: You know them`);
  // The column keeps milliseconds, and may round up to one that is still to come.
  await pool().query(`update "Approval" set "mailAt" = now() - interval '1 second' where id = $1`, [id]);
  expect((await mailTo(robin.user.email)).map(({ subject }) => subject)).toEqual(["Pay?", "Reminder: Pay?"]);
  const token = tokenIn((await mailTo(robin.user.email)).at(-1)?.text);
  expect(await visitor.approvals.decideByLink({ token, decision: "approved" })).toMatchObject({ status: "approved" });
  const { rows } = await pool().query(
    `select "actorId", data from "AuditEntry" where "objectId" = $1 and action = 'approvals.delegate'`,
    [id],
  );
  expect(rows).toEqual([{ actorId: kim.user.id, data: { from: kim.user.id, to: robin.user.id } }]);
});

test("admins hand on what others are asked; nobody gets it who may not decide it", async () => {
  const id = await ask({ assigneeId: kim.user.id });
  const to = (userId: string, api = owner.api) => api.approvals.delegate({ id, userId });
  await expect(to(robin.user.id, robin.api)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(to(viewer.user.id)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(to(kim.user.id)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  const elsewhere = await createOrganizationWith(services);
  await expect(to(elsewhere.user.id)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await to(robin.user.id)).toMatchObject({ assigneeName: robin.user.name, handedById: owner.user.id });
  const ofAdmins = await ask({ role: "admin" });
  const low = owner.api.approvals.delegate({ id: ofAdmins, userId: kim.user.id });
  await expect(low).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("of those who decide and hand on at once, one is heard", async () => {
  for (let round = 0; round < 5; round++) {
    const id = await ask({ assigneeId: kim.user.id });
    const ends = await Promise.allSettled([
      kim.api.approvals.decide({ id, decision: "approved" }),
      owner.api.approvals.delegate({ id, userId: robin.user.id }),
    ]);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rows } = await pool().query(`select action from "AuditEntry" where "objectId" = $1`, [id]);
    expect(rows).toHaveLength(1);
  }
});
