import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createOrganizationWith, type TestMember, wizardAnswers } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { mostQuickTasks } from "./quick-tasks.contract.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let id: string;
beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());
beforeEach(async () => {
  id = (await owner.api.agents.create(wizardAnswers("Ada"))).agent.id;
});

const add = (title: string) => owner.api.agents.quickTasks.create({ id, title, prompt: `${title}, please` });
const titles = async () => (await owner.api.agents.quickTasks.list({ id })).items.map(({ title }) => title);

test("a new one stands behind the others; they can be put in another order and changed", async () => {
  const [first, second, third] = [await add("One"), await add("Two"), await add("Three")];
  await owner.api.agents.quickTasks.order({ id, taskIds: [third.id, first.id, second.id] });
  expect(await titles()).toEqual(["Three", "One", "Two"]);
  const changed = await owner.api.agents.quickTasks.update({ id, taskId: first.id, title: "Won", isEnabled: false });
  expect(changed).toMatchObject({ title: "Won", prompt: first.prompt, isEnabled: false });
  await owner.api.agents.quickTasks.delete({ id, taskId: third.id });
  expect(await titles()).toEqual(["Won", "Two"]);
});

test("an order that leaves one out, or names one of another agent, changes nothing", async () => {
  const [first, second] = [await add("One"), await add("Two")];
  const other = await owner.api.agents.create(wizardAnswers("Bob"));
  const foreign = await owner.api.agents.quickTasks.create({ id: other.agent.id, title: "Else", prompt: "Else" });
  for (const taskIds of [[second.id], [second.id, second.id], [second.id, first.id, foreign.id]]) {
    await expect(owner.api.agents.quickTasks.order({ id, taskIds })).rejects.toMatchObject({
      cause: { reason: "quick-tasks-changed" },
    });
  }
  expect(await titles()).toEqual(["One", "Two"]);
  await expect(owner.api.agents.quickTasks.delete({ id, taskId: foreign.id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("however many are added at once, an agent never has more than it may, and no two in one place", async () => {
  const all = await Promise.allSettled(Array.from({ length: mostQuickTasks + 3 }, (_, i) => add(`Task ${i}`)));
  const failed = all.filter(({ status }) => status === "rejected");
  expect(failed).toHaveLength(3);
  const { items } = await owner.api.agents.quickTasks.list({ id });
  expect(new Set(items.map(({ position }) => position)).size).toBe(mostQuickTasks);
});
