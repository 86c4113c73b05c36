import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { forOrganization } from "../client/for-organization.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { findOwnConversations } from "./find-own-conversations.ts";

const copy = testDatabase();
let database: Database;
const [mine, theirs] = [newId("organization"), newId("organization")];
const [me, somebody] = [newId("user"), newId("user")];

beforeAll(async () => {
  database = connectDatabase({ url: copy.url, poolSize: 2, applicationName: "test", onError: () => undefined });
  const { pool, prisma } = database;
  for (const id of [me, somebody]) await prisma.user.create({ data: { id, name: "Ada", email: `${id}@example.org` } });
  for (const orgId of [mine, theirs]) {
    await prisma.organization.create({ data: { id: orgId, name: "Guild", slug: orgId.slice(4) } });
    const agent = { id: newId("agent"), orgId, name: "Ada", slug: "ada", color: "#7c3aed", createdById: me };
    await prisma.agent.create({ data: { ...agent, who: "A guide", systemPrompt: "" } });
    await pool.query(
      `insert into "Conversation" (id, "orgId", "agentId", "createdById", title, "lastMessageAt")
       select 'cnv_' || $1::text || n, $1, $2, case when n % 2 = 0 then $3 else $4 end, 'Talk ' || n,
         now() - make_interval(hours => n) from generate_series(1, 200) n`,
      [orgId, agent.id, me, somebody],
    );
    await pool.query(
      `insert into "Message" (id, "orgId", "conversationId", role, text)
       select 'msg_' || $1::text || lpad(n::text, 6, '0'), $1, 'cnv_' || $1::text || (1 + n % 200), 'user',
         case when n % 3001 = 1 then 'Mend the lighthouse ' else 'Sweep the floor ' end || n
       from generate_series(1, 20000) n`,
      [orgId],
    );
  }
  await pool.query("analyze");
}, 60_000);
afterAll(() => database.close());

const find = (words: string, more: Partial<Parameters<typeof findOwnConversations>[1]> = {}) =>
  findOwnConversations(forOrganization(database.prisma, mine), {
    orgId: mine,
    userId: me,
    words,
    isArchived: false,
    before: null,
    most: 100,
    ...more,
  });
const named = (n: number) => `cnv_${mine}${n}`;
const message = (n: number) => `msg_${mine}${String(n).padStart(6, "0")}`;

test("finds the person's own conversations of this organization, the last used first, with the newest message", async () => {
  expect(await find("mend lighthouse")).toEqual([
    { id: named(2), messageId: message(1) },
    { id: named(4), messageId: message(6003) },
    { id: named(6), messageId: message(12005) },
    { id: named(8), messageId: message(18007) },
  ]);
  expect(await find("lighthouse", { orgId: theirs })).toEqual(await find("lighthouse"));
  expect((await find("lighthouse", { userId: somebody })).map(({ id }) => id)).toEqual([3, 5, 7].map(named));
});

test("takes the last word as unfinished, and no sign that people type as a fault", async () => {
  expect(await find("mend ligh")).toHaveLength(4);
  expect(await find("lig mend")).toEqual([]);
  expect(await find('"mend the" -sweep')).toHaveLength(4);
  for (const words of ['"', "-", "-foo-bar", "a or", "\\", "'", ":*", "()", "l'a", "🧵"]) {
    expect(await find(words), words).toBeInstanceOf(Array);
  }
});

test("goes on behind a place, and keeps the archive and what was deleted apart", async () => {
  const { prisma } = database;
  const { lastMessageAt } = await prisma.conversation.findUniqueOrThrow({ where: { id: named(4) } });
  const before = { at: lastMessageAt, id: named(4) };
  expect((await find("lighthouse", { before, most: 1 })).map(({ id }) => id)).toEqual([named(6)]);
  await prisma.conversation.update({ where: { id: named(6) }, data: { archivedAt: new Date() } });
  await prisma.conversation.update({ where: { id: named(8) }, data: { deletedAt: new Date() } });
  expect((await find("lighthouse")).map(({ id }) => id)).toEqual([named(2), named(4)]);
  expect((await find("lighthouse", { isArchived: true })).map(({ id }) => id)).toEqual([named(6)]);
  expect(await find("talk 20")).toContainEqual({ id: named(20), messageId: null });
});

test("goes by the indexes of words although row-level security stands before the tables", async () => {
  const scans = async () => {
    // A connection tells of its scans once a second, when it is used.
    await find("lighthouse");
    await database.pool.query("select pg_stat_force_next_flush()");
    const { rows } = await database.pool.query<{ n: string }>(
      "select idx_scan as n from pg_stat_user_indexes where indexrelname = 'Message_words'",
    );
    return Number(rows[0]?.n);
  };
  const before = await scans();
  await expect.poll(scans, { timeout: 10_000 }).toBeGreaterThan(before);
});
