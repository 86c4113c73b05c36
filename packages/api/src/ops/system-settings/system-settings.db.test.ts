import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";

const copy = testDatabase();
let services: TestServices;
let ada: TestMember;
let operator: TestMember["api"];

beforeAll(async () => {
  services = await openTestServices(copy.url);
  ada = await createOrganizationWith(services);
  operator = createCaller({ services, user: { ...ada.user, isOperator: true }, principal: ada.principal });
});
afterAll(() => services.close());

const keepDays = async () =>
  (await operator.ops.systemSettings.list()).settings.find(({ key }) => key === "health.keep-days");

test("a setting holds its default, then what is set, then its default again; the records tell", async () => {
  expect(await keepDays()).toMatchObject({ value: 7, from: "default", changedBy: null });
  await operator.ops.systemSettings.update({ key: "health.keep-days", value: 3 });
  expect(await keepDays()).toMatchObject({ value: 3, from: "stored", changedBy: { name: "The owner" } });
  expect(await readSystemSetting(services.database.prisma, "health.keep-days")).toBe(3);
  await operator.ops.systemSettings.update({ key: "health.keep-days", value: null });
  expect(await keepDays()).toMatchObject({ value: 7, from: "default" });
  const { items } = await ada.api.orgs.audit.list({ objectType: "system-setting" });
  expect(items.map(({ data }) => data["value"])).toEqual(["its default", 3]);
});

test.each([0, 91, 1.5, "7", true, [7]])("%j is refused", async (value) => {
  await expect(operator.ops.systemSettings.update({ key: "health.keep-days", value })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("what is no setting can't be set, and what no longer fits is ignored", async () => {
  const made = operator.ops.systemSettings.update({ key: "constructor", value: 1 });
  await expect(made).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await services.database.prisma.systemSetting.create({ data: { key: "health.keep-days", value: "much" } });
  expect(await keepDays()).toMatchObject({ value: 7, from: "default" });
});

test("the environment is told without its secrets", async () => {
  const { environment } = await operator.ops.systemSettings.list();
  expect(environment.length).toBeGreaterThan(15);
  expect(environment.filter(({ isSecret, value }) => isSecret && value !== null)).toEqual([]);
});
