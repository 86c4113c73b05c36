import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { readHealth } from "./read-health.ts";
import { recordHealth } from "./record-health.ts";

const copy = testDatabase();
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  await services.database.prisma.healthCheck.deleteMany();
  await services.database.prisma.workerHeartbeat.deleteMany();
});
afterAll(() => services.close());

const checkOf = async (id: string) =>
  (await readHealth(services.database.prisma)).checks.find((check) => check.id === id);
const beat = () => services.database.prisma.workerHeartbeat.create({ data: { executorId: newId("executor") } });

test("each part is looked at, and the worst says how all is", async () => {
  await recordHealth(services);
  const { status, checks } = await readHealth(services.database.prisma);
  expect(checks.map(({ id }) => id)).toEqual(["database", "worker", "queue", "disk", "models"]);
  expect(checks.find(({ id }) => id === "worker")).toMatchObject({ status: "error" });
  expect(status).toBe("error");
  await beat();
  await recordHealth(services);
  expect(await checkOf("worker")).toMatchObject({ status: "ok", message: "One worker is there." });
  expect(await checkOf("models")).toMatchObject({ status: "warning" });
});

test("the half-hours of a day remember the worst of each", async () => {
  await recordHealth(services);
  await beat();
  await recordHealth(services);
  const history = (await checkOf("worker"))?.history ?? [];
  expect(history).toHaveLength(48);
  expect(history.at(-1)).toMatchObject({ status: "error", message: expect.stringContaining("No worker") });
  expect(history.slice(0, -1).every(({ status }) => status === "unknown")).toBe(true);
});

test("of two servers that look at the same time one writes", async () => {
  await Promise.all([1, 2, 3].map(() => recordHealth(services, { unlessWithinMs: 30_000 })));
  expect(await services.database.prisma.healthResult.count({ where: { checkId: "database" } })).toBe(1);
});

test("history is kept for as long as it was set to", async () => {
  await recordHealth(services);
  const old = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  await services.database.prisma.healthResult.updateMany({ data: { createdAt: old } });
  await recordHealth(services);
  expect(await services.database.prisma.healthResult.count({ where: { checkId: "disk" } })).toBe(2);
  await services.database.prisma.systemSetting.create({ data: { key: "health.keep-days", value: 2 } });
  await recordHealth(services);
  expect(await services.database.prisma.healthResult.count({ where: { checkId: "disk" } })).toBe(2);
});

test("what nobody has looked at for long is not known", async () => {
  await recordHealth(services);
  const long = new Date(Date.now() - 60 * 60 * 1000);
  await services.database.prisma.healthCheck.updateMany({ data: { lastCheckedAt: long } });
  expect(await checkOf("database")).toMatchObject({ status: "unknown" });
});

test("work that nobody takes is told", async () => {
  const createdAt = new Date(Date.now() - 60_000);
  await services.database.prisma.jobStart.create({ data: { id: "late", job: "x", input: {}, createdAt } });
  await recordHealth(services);
  expect(await checkOf("queue")).toMatchObject({ status: "warning", message: expect.stringContaining("1 waiting") });
});

test("who looks after the installation may look, and look again", async () => {
  const { user, principal } = await createOrganizationWith(services);
  const operator = createCaller({ services, user: { ...user, isOperator: true }, principal });
  expect((await operator.ops.health.get()).checks).toEqual([]);
  expect((await operator.ops.health.look()).checks).toHaveLength(5);
});
