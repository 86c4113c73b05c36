import type { ShareLevel } from "@guildhall/db/rows";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, callProcedure } from "../../testing/call-procedure.ts";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { isEnough } from "./level-of.ts";
import { sharingNeeds } from "./sharing-needs.ts";
import { type ShareKind, shareKinds } from "./sharing.contract.ts";

const copy = testDatabase();
let services: TestServices;
let maker: TestMember;
let colleague: TestMember;
let third: TestMember;
let people: Record<"maker" | "colleague" | "admin" | "viewer", TestMember>;
let ids: Record<ShareKind, string>;
let agentId: string;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  const { orgId } = (await createOrganizationWith(services)).principal;
  maker = await joinOrganization(services, orgId, "member");
  colleague = await joinOrganization(services, orgId, "member");
  third = await joinOrganization(services, orgId, "member");
  const admin = await joinOrganization(services, orgId, "admin");
  people = { maker, colleague, admin, viewer: await joinOrganization(services, orgId, "viewer") };
  const { api } = maker;
  const agent = (await api.agents.create(wizardAnswers("Adviser"))).agent.id;
  // Talking in a conversation needs the agent too, which is everybody's here.
  agentId = (await api.agents.create(wizardAnswers("Of all"))).agent.id;
  const workflow = (await api.workflows.create({ name: "Errand" })).id;
  await api.workflows.publish({ id: workflow });
  const conversation = (await api.conversations.create({ agentId })).id;
  const project = (await api.projects.create({ name: "Plans" })).id;
  const calendar = (await api.calendars.create({ name: "Rota" })).id;
  ids = { agent, workflow, conversation, project, calendar };
});
afterAll(() => services.close());

/** What each call takes; made anew each time, for calls change what they are made on. */
async function inputOf(kind: ShareKind, path: string): Promise<unknown> {
  const id = ids[kind];
  const { visibility, orgLevel } = await maker.api.sharing.get({ kind, id });
  const special: Record<string, () => unknown> = {
    "sharing.get": () => ({ kind, id }),
    "sharing.open": () => ({ kind, id, visibility, level: orgLevel }),
    "sharing.share": () => ({ kind, id, userId: third.user.id, level: "view" }),
    "sharing.createLink": () => ({ kind, id, days: 1 }),
    "conversations.create": () => ({ agentId: id }),
    "conversations.send": () => ({ conversationId: id, content: "Hello" }),
    "conversations.update": () => ({ id, title: "Named" }),
    "agents.update": () => ({ id, rules: "Be kind" }),
    "agents.quickTasks.create": () => ({ id, title: "Ask", prompt: "What?" }),
    "executions.start": () => ({ id, input: null }),
    "workflows.saveDraft": async () => {
      const { definition, version, revision } = await maker.api.workflows.get({ id });
      return { id, definition, version, revision };
    },
    "schedules.create": () => ({ workflowId: id, cron: "0 9 * * *" }),
    "webhooks.create": () => ({ workflowId: id }),
    "tasks.create": () => ({ title: "Do it", projectId: id }),
    "projects.takeIn": () => ({ id, agentIds: [agentId] }),
    "projects.update": () => ({ id, description: "Ours" }),
    "calendars.update": () => ({ id, description: "Ours" }),
    "events.create": () => ({
      calendarId: id,
      title: "Watch",
      startAt: new Date("2030-01-01T09:00:00Z"),
      endAt: new Date("2030-01-01T10:00:00Z"),
    }),
  };
  return special[path]?.() ?? { id };
}

type Setting = {
  who: keyof typeof people;
  named?: ShareLevel;
  open?: ShareLevel;
  visibility?: "hidden" | "organization";
  /** What is expected: a level, `keep` for all, or nothing. */
  gives: ShareLevel | "keep" | null;
};

const settings: Setting[] = [
  { who: "colleague", gives: null },
  { who: "admin", gives: null },
  { who: "colleague", named: "view", gives: "view" },
  { who: "colleague", named: "use", gives: "use" },
  { who: "colleague", named: "edit", gives: "edit" },
  { who: "colleague", open: "view", gives: "view" },
  { who: "colleague", open: "use", visibility: "hidden", gives: "use" },
  { who: "colleague", open: "edit", gives: "edit" },
  { who: "colleague", open: "view", named: "use", gives: "use" },
  { who: "viewer", named: "edit", gives: "view" },
  { who: "admin", open: "view", gives: "keep" },
  { who: "maker", gives: "keep" },
];

const words = ({ who, named, open, visibility }: Setting) =>
  `${who}${named ? ` named to ${named}` : ""}${open ? `, ${visibility ?? "organization"} may ${open}` : ""}`;

test("every action of the table is a procedure", () => {
  const known = new Set(allProcedures.map(({ path }) => path));
  expect(Object.values(sharingNeeds).flatMap((needs) => Object.keys(needs).filter((path) => !known.has(path)))).toEqual(
    [],
  );
});

describe.each(shareKinds)("%s", (kind) => {
  test.each(settings.map((setting) => [words(setting), setting] as const))("%s", async (_words, setting) => {
    const { who, named, open, visibility = "organization", gives } = setting;
    const { prisma } = services.database;
    await prisma.share.deleteMany({});
    await prisma.agent.updateMany({ data: { archivedAt: null } });
    await prisma.workflow.updateMany({ data: { archivedAt: null } });
    await prisma.project.updateMany({ data: { archivedAt: null } });
    const object = { kind, id: ids[kind] };
    await maker.api.sharing.open({ ...object, visibility: open ? visibility : "private", level: open ?? "view" });
    const person = people[who];
    if (named) await maker.api.sharing.share({ ...object, userId: person.user.id, level: named });
    const { user, principal } = person;
    for (const [path, need] of Object.entries(sharingNeeds[kind])) {
      const { error } = await callProcedure({ services, user, principal }, path, await inputOf(kind, path));
      const isRefused = error?.code === "not-found" || error?.code === "forbidden";
      const isAllowed = gives === "keep" || (need !== "keep" && isEnough(gives, need));
      expect(isRefused ? "refused" : "let in", path).toBe(isAllowed ? "let in" : "refused");
      if (!isAllowed && gives === null) expect(error?.code, path).toBe("not-found");
    }
  });
});
