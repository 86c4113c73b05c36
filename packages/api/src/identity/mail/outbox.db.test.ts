import { createMailer } from "@guildhall/mail";
import { type SmtpServer, startSmtpServer } from "@guildhall/testing/smtp-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { queueAccountMail } from "./queue-account-mail.ts";
import { sendDueMails } from "./send-due-mails.ts";

const copy = testDatabase();
let services: TestServices;
let smtp: SmtpServer;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  smtp = await startSmtpServer();
});
beforeEach(async () => {
  await services.database.prisma.accountMail.deleteMany();
  smtp.mails.length = 0;
  smtp.refuse(null);
});
afterAll(async () => {
  await smtp.close();
  await services.close();
});

const mail = { subject: "Hello", text: "A guild is a hall", html: "" };
const queue = (address: string) => queueAccountMail(services.database.prisma, { userId: null, address }, mail);
const send = () =>
  sendDueMails(services.database.pool, createMailer({ smtpUrl: smtp.url, from: "Guild <g@example.org>" }));
const statuses = async () => (await services.database.prisma.accountMail.findMany()).map(({ status }) => status);
const only = () => services.database.prisma.accountMail.findFirstOrThrow();

test("each mail goes out once, however many workers send", async () => {
  for (let i = 0; i < 12; i++) await queue(`ada${i}@example.org`);
  const taken = await Promise.all([send(), send(), send()]);
  expect(taken.reduce((sum, n) => sum + n)).toBe(12);
  expect(new Set(smtp.mails.map(({ to }) => to[0])).size).toBe(12);
  expect(smtp.mails).toHaveLength(12);
  expect(await statuses()).toEqual(Array.from({ length: 12 }, () => "sent"));
  // A mail may hold a link that lets somebody in.
  expect(await only()).toMatchObject({ text: "", html: "" });
});

test("one that is not taken now waits for its next try, one that is refused has failed", async () => {
  await queue("ada@example.org");
  smtp.refuse({ code: 451, message: "Come back later" });
  await send();
  expect(await only()).toMatchObject({ status: "pending", attempts: 1, error: expect.stringContaining("later") });
  expect(await send()).toBe(0);
  await services.database.prisma.accountMail.updateMany({ data: { nextAttemptAt: new Date() } });
  smtp.refuse({ code: 550, message: "No such user" });
  await send();
  expect(await only()).toMatchObject({ status: "failed", attempts: 2, nextAttemptAt: null });
});

test("what a worker that died was sending goes out by another, under the same id", async () => {
  await queue("ada@example.org");
  await services.database.prisma.accountMail.updateMany({ data: { status: "sending", lastAttemptAt: new Date() } });
  expect(await send()).toBe(0);
  const longAgo = new Date(Date.now() - 300_000);
  await services.database.prisma.accountMail.updateMany({ data: { lastAttemptAt: longAgo } });
  expect(await send()).toBe(1);
  expect(smtp.mails[0]?.data).toContain(`Message-ID: <${(await only()).id}@guildhall>`);
});

test("who looks after the installation opens the outbox, and lets a failed mail be tried again", async () => {
  for (const address of ["a@example.org", "b@example.org", "c@example.org"]) await queue(address);
  const { user, principal } = await createOrganizationWith(services);
  const { outbox } = createCaller({ services, user: { ...user, isOperator: true }, principal }).identity;
  const first = await outbox.list({ limit: 2 });
  const second = await outbox.list({ limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ address }) => address)).toEqual([
    "c@example.org",
    "b@example.org",
    "a@example.org",
  ]);
  expect(first.sends).toBe(false);
  smtp.refuse({ code: 550, message: "No such user" });
  await send();
  smtp.refuse(null);
  const [failed] = first.items;
  await outbox.sendAgain({ id: failed?.id ?? "" });
  expect(await send()).toBe(1);
  await expect(outbox.sendAgain({ id: failed?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
