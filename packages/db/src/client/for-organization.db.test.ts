import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "../throwaway/test-database.ts";
import { connectDatabase, type Database } from "./connect-database.ts";
import { forOrganization, type OrgDb } from "./for-organization.ts";

const copy = testDatabase();
let database: Database;
let mine: string;
let theirs: string;
let db: OrgDb;
let ours: { agentId: string; conversationId: string };
let foreign: { agentId: string; conversationId: string };

beforeAll(() => {
  const onError = () => undefined;
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());

beforeEach(async () => {
  mine = await organization();
  theirs = await organization();
  ours = await rowsOf(mine);
  foreign = await rowsOf(theirs);
  db = forOrganization(database.prisma, mine);
});

async function organization(): Promise<string> {
  const id = newId("organization");
  await database.prisma.organization.create({ data: { id, name: "Guild", slug: id.replace("_", "-") } });
  return id;
}

const newAgent = (orgId: string) => {
  const id = newId("agent");
  return { id, orgId, slug: id.replace("_", "-"), name: "Ada", who: "Somebody", systemPrompt: "You are Ada." };
};

async function rowsOf(orgId: string) {
  const agent = newAgent(orgId);
  const conversationId = newId("conversation");
  await database.prisma.agent.create({ data: agent });
  await database.prisma.conversation.create({
    data: { id: conversationId, orgId, agentId: agent.id, title: "Secret" },
  });
  return { agentId: agent.id, conversationId };
}

const foreignAgent = () => database.prisma.agent.findUniqueOrThrow({ where: { id: foreign.agentId } });

describe("reads see only the organization's rows, whatever the caller asks for", () => {
  test("findMany, findFirst, findUnique and their OrThrow", async () => {
    expect((await db.agent.findMany()).map(({ id }) => id)).toEqual([ours.agentId]);
    expect(await db.agent.findMany({ where: { orgId: theirs } })).toHaveLength(1);
    expect(
      (await db.agent.findMany({ where: { OR: [{ orgId: theirs }, { id: { not: "" } }] } })).map(({ orgId }) => orgId),
    ).toEqual([mine]);
    const where = { id: foreign.agentId };
    expect(await db.agent.findFirst({ where })).toBeNull();
    expect(await db.agent.findUnique({ where })).toBeNull();
    expect(await db.agent.findUnique({ where: { id_orgId: { ...where, orgId: theirs } } })).toBeNull();
    await expect(db.agent.findFirstOrThrow({ where })).rejects.toMatchObject({ code: "P2025" });
    await expect(db.agent.findUniqueOrThrow({ where })).rejects.toMatchObject({ code: "P2025" });
    expect((await db.agent.findUniqueOrThrow({ where: { id: ours.agentId } })).id).toBe(ours.agentId);
  });

  test("count, aggregate and groupBy", async () => {
    expect(await db.agent.count()).toBe(1);
    expect(await db.agent.count({ where: { orgId: theirs, id: foreign.agentId } })).toBe(0);
    expect((await db.agent.aggregate({ _count: true }))._count).toBe(1);
    const groups = await db.agent.groupBy({ by: ["orgId"], _count: true });
    expect(groups).toEqual([{ orgId: mine, _count: 1 }]);
  });

  test("the organization itself, and no other", async () => {
    expect((await db.organization.findMany()).map(({ id }) => id)).toEqual([mine]);
    expect(await db.organization.findUnique({ where: { id: theirs } })).toMatchObject({ id: mine });
    expect((await db.organization.updateMany({ where: { id: theirs }, data: { name: "Taken" } })).count).toBe(1);
    expect(await database.prisma.organization.findUniqueOrThrow({ where: { id: theirs } })).toMatchObject({
      name: "Guild",
    });
  });

  test("a relation to somebody who belongs to several organizations is no way out", async () => {
    const userId = newId("user");
    await database.prisma.user.create({ data: { id: userId, email: `${userId}@example.org`, name: "Both" } });
    await database.prisma.agent.updateMany({ data: { createdById: userId } });
    const where = { id: ours.agentId };
    expect(await db.agent.findFirst({ where, select: { createdBy: { select: { name: true } } } })).toEqual({
      createdBy: { name: "Both" },
    });
    const wayOut = { select: { createdBy: { select: { agents: true } } } };
    await expect(async () => db.agent.findFirst({ where, ...wayOut })).rejects.toThrow(/agents of User/);
    await expect(async () =>
      db.agent.findFirst({ where, include: { createdBy: { include: { members: true } } } }),
    ).rejects.toThrow(/members of User/);
    await expect(async () =>
      db.conversation.findFirst({ select: { agent: { select: { createdBy: { select: { _count: true } } } } } }),
    ).rejects.toThrow(/_count of User/);
  });
});

describe("writes reach only the organization's rows", () => {
  test("create, createMany and createManyAndReturn put rows into it, though another is named", async () => {
    expect((await db.agent.create({ data: newAgent(theirs) })).orgId).toBe(mine);
    await db.agent.createMany({ data: [newAgent(theirs), newAgent(theirs)] });
    await db.agent.createMany({ data: newAgent(theirs) });
    expect((await db.agent.createManyAndReturn({ data: [newAgent(theirs)] }))[0]?.orgId).toBe(mine);
    expect(await database.prisma.agent.count({ where: { orgId: theirs } })).toBe(1);
    expect(await db.agent.count()).toBe(6);
  });

  test("update, updateMany and updateManyAndReturn", async () => {
    const change = { where: { id: foreign.agentId }, data: { name: "Taken" } };
    await expect(db.agent.update(change)).rejects.toMatchObject({ code: "P2025" });
    expect((await db.agent.updateMany(change)).count).toBe(0);
    expect((await db.agent.updateMany({ data: { name: "Taken" } })).count).toBe(1);
    expect(await db.agent.updateManyAndReturn({ where: { orgId: theirs }, data: { name: "Mine" } })).toMatchObject([
      { id: ours.agentId },
    ]);
    expect((await foreignAgent()).name).toBe("Ada");
  });

  test("delete and deleteMany", async () => {
    await expect(db.agent.delete({ where: { id: foreign.agentId } })).rejects.toMatchObject({ code: "P2025" });
    expect((await db.agent.deleteMany({ where: { id: foreign.agentId } })).count).toBe(0);
    expect((await db.agent.deleteMany()).count).toBe(1);
    expect((await foreignAgent()).id).toBe(foreign.agentId);
  });

  test("upsert makes a row here and never changes one there", async () => {
    const { id: _id, ...row } = newAgent(theirs);
    const upsert = {
      where: { id: foreign.agentId },
      create: { ...row, id: foreign.agentId },
      update: { name: "Taken" },
    };
    await expect(db.agent.upsert(upsert)).rejects.toMatchObject({ code: "P2002" });
    const fresh = newAgent(theirs);
    expect(await db.agent.upsert({ where: { id: fresh.id }, create: fresh, update: {} })).toMatchObject({
      orgId: mine,
    });
    expect((await foreignAgent()).name).toBe("Ada");
  });

  test("a row can't be moved to another organization", async () => {
    const where = { id: ours.agentId };
    await db.conversation.deleteMany();
    await db.agent.update({ where, data: { orgId: theirs } });
    await db.agent.updateMany({ where, data: { orgId: { set: theirs } } });
    await db.agent.upsert({ where, create: newAgent(mine), update: { orgId: theirs } });
    expect((await database.prisma.agent.findUniqueOrThrow({ where })).orgId).toBe(mine);
  });

  test("a foreign row can't be pulled in, changed or deleted through a relation", async () => {
    const pull = { connect: { id: foreign.conversationId } };
    const where = { id: ours.agentId };
    const { orgId: _org, ...fresh } = newAgent(mine);
    await expect(async () => db.agent.update({ where, data: { conversations: pull } })).rejects.toThrow(
      /conversations of Agent/,
    );
    await expect(async () => db.agent.create({ data: { ...fresh, org: { connect: { id: theirs } } } })).rejects.toThrow(
      /org of Agent/,
    );
    const change = { update: { where: { id: foreign.conversationId }, data: { title: "Taken" } } };
    await expect(async () => db.agent.update({ where, data: { conversations: change } })).rejects.toThrow(
      /conversations of Agent/,
    );
    const update = { conversations: { deleteMany: {} } };
    await expect(async () => db.agent.upsert({ where, create: newAgent(mine), update })).rejects.toThrow(
      /conversations of Agent/,
    );
    const steal = { agents: { connect: { id: foreign.agentId } } };
    await expect(async () => db.organization.update({ where: { id: mine }, data: steal })).rejects.toThrow(
      /agents of Organization/,
    );
    const row = await database.prisma.conversation.findUniqueOrThrow({ where: { id: foreign.conversationId } });
    expect(row).toMatchObject({ orgId: theirs, agentId: foreign.agentId, title: "Secret" });
  });

  test("a child can't be hung on a foreign parent", async () => {
    const data = { id: newId("conversation"), orgId: mine, agentId: foreign.agentId };
    await expect(db.conversation.create({ data })).rejects.toMatchObject({ code: "P2003" });
  });
});

test("inside a transaction all of it holds too, and a failure takes everything back", async () => {
  const failure = new Error("no");
  const attempt = db.$transaction(async (tx) => {
    expect(await tx.agent.findUnique({ where: { id: foreign.agentId } })).toBeNull();
    expect((await tx.agent.updateMany({ data: { name: "Changed" } })).count).toBe(1);
    expect((await tx.agent.create({ data: newAgent(theirs) })).orgId).toBe(mine);
    throw failure;
  });
  await expect(attempt).rejects.toBe(failure);
  expect((await db.agent.findMany()).map(({ name }) => name)).toEqual(["Ada"]);
  const count = await db.$transaction((tx) => tx.agent.count({ where: { orgId: theirs } }));
  expect(count).toBe(1);
});

test("models that belong to no organization are refused", async () => {
  await expect(async () => db.user.findMany()).rejects.toThrow(/belongs to no organization/);
  await expect(async () => db.session.deleteMany()).rejects.toThrow(/belongs to no organization/);
  await expect(async () => db.$transaction((tx) => tx.account.count())).rejects.toThrow(/belongs to no organization/);
});

test("an organization can't be made through the view of another", async () => {
  const data = { id: newId("organization"), name: "New", slug: "new-guild" };
  await expect(async () => db.organization.create({ data })).rejects.toThrow();
  await expect(async () => db.organization.createMany({ data })).rejects.toThrow();
});
