import type { Role } from "@guildhall/db/rows";
import { type IdKind, idPrefixes, newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, callProcedure } from "./testing/call-procedure.ts";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
/** Who owns all the objects that the others try to reach. */
let owner: TestMember;
let stranger: TestMember;
let members: Record<Role, TestMember>;
let objects: { agentId: string; agentSlug: string; conversationId: string; runId: string; apiKeyId: string };

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  stranger = await createOrganizationWith(services);
  const join = (role: Role) => joinOrganization(services, owner.principal.orgId, role);
  members = {
    owner: await join("owner"),
    admin: await join("admin"),
    member: await join("member"),
    viewer: await join("viewer"),
  };
  const { agent } = await owner.api.agents.create(wizardAnswers("Secret adviser"));
  const conversation = await owner.api.conversations.create({ agentId: agent.id });
  const { runId } = await owner.api.conversations.send({ conversationId: conversation.id, content: "A secret" });
  const { apiKey } = await owner.api.identity.apiKeys.create({ name: "Mine" });
  objects = { agentId: agent.id, agentSlug: agent.slug, conversationId: conversation.id, runId, apiKeyId: apiKey.id };
});
afterAll(() => services.close());

type Case = {
  /** With ids of the owner's objects. */
  input: () => unknown;
  /** What a person of another organization gets; `own` is an answer that tells of nothing but their own. */
  stranger: "not-found" | "own";
  /** What people of the same organization get, by role: `private` objects are the owner's alone. */
  roles: Record<Role, "ok" | "forbidden" | "not-found" | "conflict">;
};

const everybody = { owner: "ok", admin: "ok", member: "ok", viewer: "ok" } as const;
const notViewers = { ...everybody, viewer: "forbidden" } as const;
const nobodyElse = { owner: "not-found", admin: "not-found", member: "not-found", viewer: "not-found" } as const;

/** One for every procedure of an organization: the sweep fails where one is missing. */
const cases: Record<string, Case> = {
  "identity.apiKeys.list": { input: () => undefined, stranger: "own", roles: everybody },
  "identity.apiKeys.create": { input: () => ({ name: "A key" }), stranger: "own", roles: everybody },
  "identity.apiKeys.revoke": { input: () => ({ id: objects.apiKeyId }), stranger: "not-found", roles: nobodyElse },
  "orgs.removeDemo": {
    input: () => undefined,
    stranger: "own",
    roles: { owner: "conflict", admin: "forbidden", member: "forbidden", viewer: "forbidden" },
  },
  "providers.status": { input: () => undefined, stranger: "own", roles: everybody },
  "agents.list": { input: () => ({}), stranger: "own", roles: everybody },
  "agents.get": { input: () => ({ slug: objects.agentSlug }), stranger: "not-found", roles: everybody },
  "agents.create": { input: () => wizardAnswers("Of another"), stranger: "own", roles: notViewers },
  "agents.update": { input: () => ({ id: objects.agentId, name: "Taken" }), stranger: "not-found", roles: notViewers },
  "agents.archive": { input: () => ({ id: objects.agentId }), stranger: "not-found", roles: notViewers },
  "agents.restore": { input: () => ({ id: objects.agentId }), stranger: "not-found", roles: notViewers },
  "conversations.list": { input: () => ({ agentId: objects.agentId }), stranger: "own", roles: everybody },
  "conversations.get": { input: () => ({ id: objects.conversationId }), stranger: "not-found", roles: nobodyElse },
  "conversations.create": { input: () => ({ agentId: objects.agentId }), stranger: "not-found", roles: notViewers },
  "conversations.send": {
    input: () => ({ conversationId: objects.conversationId, content: "Let me in" }),
    stranger: "not-found",
    roles: { ...nobodyElse, viewer: "forbidden" },
  },
  "conversations.stop": {
    input: () => ({ runId: objects.runId }),
    stranger: "not-found",
    roles: { ...nobodyElse, viewer: "forbidden" },
  },
  "conversations.retry": {
    input: () => ({ runId: objects.runId }),
    stranger: "not-found",
    roles: { ...nobodyElse, viewer: "forbidden" },
  },
  "conversations.events": {
    input: () => ({ conversationId: objects.conversationId }),
    stranger: "not-found",
    roles: nobodyElse,
  },
};

/** Procedures for which no organization is needed, each with its reason. */
const open: Record<string, string> = {
  "identity.status": "the first page asks it before anybody is signed in; tells two booleans",
  "identity.me": "tells a person of themselves",
  "ops.createOwner": "makes the first account, and is refused once there is one",
};

const organizational = allProcedures.filter(({ meta }) => meta.access === "organization");
const contextOf = ({ user, principal }: TestMember) => ({ services, user, principal });

test("every procedure has a case in this sweep, or a reason to have none", () => {
  expect(allProcedures.length).toBeGreaterThan(15);
  const known = [...Object.keys(cases), ...Object.keys(open)].toSorted();
  expect(allProcedures.map(({ path }) => path).toSorted()).toEqual(known);
  const withoutOrganization = allProcedures.filter(({ meta }) => meta.access !== "organization");
  expect(withoutOrganization.map(({ path }) => path).toSorted()).toEqual(Object.keys(open).toSorted());
});

test("every procedure of an organization names an action of its own domain for the policy", () => {
  for (const { path, meta } of organizational)
    expect(meta.action, path).toMatch(new RegExp(`^${path.split(".")[0]}\\.[a-z-]+$`));
});

/** Everything that the owner's organization holds, to see that nothing of it was changed. */
async function snapshot(): Promise<unknown> {
  const { prisma } = services.database;
  const where = { orgId: owner.principal.orgId };
  const [agents, conversations, messages, runs, keys] = await Promise.all([
    prisma.agent.findMany({ where, orderBy: { id: "asc" } }),
    prisma.conversation.findMany({ where, orderBy: { id: "asc" } }),
    prisma.message.findMany({ where, orderBy: { id: "asc" } }),
    prisma.run.findMany({ where, orderBy: { id: "asc" } }),
    prisma.apiKey.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  return { agents, conversations, messages, runs, keys };
}

describe.each(organizational.map(({ path }) => path))("%s", (path) => {
  const {
    input,
    stranger: expected,
    roles,
  } = cases[path] ?? { input: () => undefined, stranger: "own", roles: everybody };
  const secrets = () => [...Object.values(objects), owner.user.id, owner.principal.orgId, "A secret"];

  test("gives a stranger nothing, and lets them change nothing", async () => {
    const before = await snapshot();
    const { error, text, status } = await callProcedure(contextOf(stranger), path, input());
    if (expected === "not-found") expect(error).toMatchObject({ code: "not-found" });
    else if (path !== "orgs.removeDemo") expect(status).toBe(200);
    for (const secret of secrets()) expect(text).not.toContain(secret);
    expect(await snapshot()).toEqual(before);
  });

  test("refuses who is not signed in, and who names an organization that they are not in", async () => {
    const nobody = await callProcedure({ services, user: null, principal: null }, path, input());
    expect(nobody.error).toMatchObject({ code: "unauthenticated", reason: "signed-out" });
    const outside = await callProcedure({ services, user: stranger.user, principal: null }, path, input());
    expect(outside.error).toMatchObject({ code: "not-found", reason: "organization-not-found" });
  });

  test.each(["owner", "admin", "member", "viewer"] as const)(
    "does for another %s what the table says",
    async (role) => {
      const { error, text } = await callProcedure(contextOf(members[role]), path, input());
      expect(error?.code ?? "ok").toBe(roles[role]);
      if (error) for (const secret of ["A secret", owner.user.id]) expect(text).not.toContain(secret);
    },
  );
});

test("ids of the right form that nobody has are not found, as a stranger's are", async () => {
  for (const [path, { input, stranger: expected }] of Object.entries(cases)) {
    if (expected !== "not-found") continue;
    const known = await callProcedure(contextOf(stranger), path, input());
    const replaced = Object.values(objects).reduce(
      (text, id) => text.replaceAll(id, another(id)),
      JSON.stringify(input()),
    );
    const unknown: unknown = JSON.parse(replaced);
    const { error } = await callProcedure(contextOf(stranger), path, unknown);
    expect(error, path).toEqual(known.error);
  }
});

/** An id of the same kind that nobody has. */
function another(id: string): string {
  const kind = Object.entries(idPrefixes).find(([, prefix]) => id.startsWith(`${prefix}_`))?.[0];
  return isIdKind(kind) ? newId(kind) : "nobody";
}

function isIdKind(kind: string | undefined): kind is IdKind {
  return kind !== undefined && Object.hasOwn(idPrefixes, kind);
}
