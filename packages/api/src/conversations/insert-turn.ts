import { inBatches, planOnce } from "@guildhall/db/connect";
import { jobInputText, jobStartInsert, jobStartNotice } from "@guildhall/jobs";
import { type FilePart, newId } from "@guildhall/kernel";
import type { jsonShapes } from "@guildhall/db";
import type { Role } from "@guildhall/db/rows";
import type { Pool } from "@guildhall/db";
import type { z } from "zod";
import { traceIdOf } from "../ground/trace-id-of.ts";
import { keyHolds } from "../identity/index.ts";
import { agentIsUsable } from "../orgs/index.ts";
import { conversationJobs } from "./conversations.jobs.ts";

/** What is said in a turn before the agent answers. */
export type Said = { role: "user" | "assistant"; text: string; files?: FilePart[] };

export type NewTurn = {
  orgId: string;
  userId: string;
  /** The key by which a program acts, and the role of its owner: both are looked at again. */
  key?: { id: string; role: Role };
  conversationId: string;
  /** The agent of a conversation that is to be made with this turn; null when there is one already. */
  agentSlugOfNew: string | null;
  said: Said[];
  /** The title, if the conversation has none yet. */
  title: string;
  input: z.infer<(typeof jsonShapes)["Run.input"]>;
  /** The message that waited to be said: it stops waiting, and without it nothing is said. */
  queuedId?: string;
};

const job = "conversations.answer";

export type TurnIds = { runId: string; answerId: string; saidIds: string[] };

/* Where a conversation has branches, what is said follows the end of the one that is shown, and one thing is said at a time. */
const statement = planOnce(`
  with turn as (
    select t.*, c."headId" as head from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
      $7::text[], $8::text[], $9::text[], $15::text[], $16::text[], $17::text[], $18::text[]) as t(conversation_id, org_id,
      user_id, agent_slug, title, run_id, input, answer_id, job_input, last_said_id, queued_id, key_id, key_role)
    left join "Conversation" c on c.id = t.conversation_id and c."orgId" = t.org_id
    where ${keyHolds({ keyId: "t.key_id", orgId: "t.org_id", userId: "t.user_id", role: "t.key_role" })}
  ), opened as (
    insert into "Conversation" (id, "orgId", "agentId", "createdById", origin, title)
    select conversation_id, org_id, a.id, user_id, 'api', title
    from turn join "Agent" a on a."orgId" = org_id and a.slug = agent_slug
      and ${agentIsUsable({ row: "a", userId: "user_id" })} returning id
  ), dequeued as (
    delete from "QueuedMessage" q using turn where q.id = queued_id and q."orgId" = org_id returning q.id
  ), there as (
    select * from turn where (agent_slug is null or conversation_id in (select id from opened))
      and (queued_id is null or queued_id in (select id from dequeued))
  ), touched as (
    update "Conversation" c set "lastMessageAt" = now(), "archivedAt" = null, "isSummaryDue" = true, title = case c.title when '' then t.title else c.title end,
      "headId" = case when c."headId" is null then null else t.answer_id end
    from there t where t.agent_slug is null and c.id = t.conversation_id and c."orgId" = t.org_id
  ), run as (
    insert into "Run" (id, "orgId", kind, "conversationId", "createdById", input, "traceId")
    select run_id, org_id, 'turn', conversation_id, user_id, input::jsonb, ${traceIdOf("run_id")} from there
  ), said as (
    insert into "Message" (id, "orgId", "conversationId", role, text, parts, "parentId")
    select s.id, org_id, conversation_id, role::"MessageRole", text, parts::jsonb, head
    from there join unnest($10::text[], $11::text[], $12::text[], $13::text[], $19::text[])
      as s(run_id, id, role, text, parts) using (run_id)
  ), brought as (
    update "File" f set "conversationId" = t.conversation_id
    from there t join unnest($20::text[], $21::text[], $22::text[]) as b(run_id, message_id, file_id) using (run_id)
    where f.id = b.file_id and f."orgId" = t.org_id and f."createdById" = t.user_id and f."conversationId" is null
    returning f.id, f."orgId", b.message_id
  ), attached as (
    insert into "MessageFile" ("orgId", "messageId", "fileId") select "orgId", message_id, id from brought
  ), answer as (
    insert into "Message" (id, "orgId", "conversationId", role, "runId", "parentId")
    select answer_id, org_id, conversation_id, 'assistant', run_id, case when head is null then null else last_said_id end
    from there
  ), job as (${jobStartInsert("run_id", "$14", "job_input", "there")})
  ${jobStartNotice("job")}`);

/**
 * Puts what was said, the empty answer, its run and the job that fills it into the database: one statement for the
 * turns of one moment, all or nothing. Answers null when the agent of a new conversation, or what waited, is not there,
 * or the key is not good any more; fails with a unique violation when the conversation has an answer under way.
 */
export const insertTurn: (pool: Pool, turn: NewTurn) => Promise<TurnIds | null> = inBatches(insertTurns, { most: 100 });

async function insertTurns(pool: Pool, newTurns: NewTurn[]): Promise<(TurnIds | null)[]> {
  const turns = newTurns.map(withIds);
  const lastSaid = turns.map(({ ids }) => ids.saidIds.at(-1));
  const values = [
    ...columnsOf(turns),
    ...saidColumnsOf(turns),
    job,
    lastSaid,
    turns.map(({ queuedId }) => queuedId ?? null),
    turns.map(({ key }) => key?.id),
    turns.map(({ key }) => key?.role),
    ...fileColumnsOf(turns),
  ];
  const { rows } = await pool.query<{ id: string }>({ name: "insert-turns", text: statement, values });
  const inserted = new Set(rows.map(({ id }) => id));
  return turns.map(({ ids }) => (inserted.has(ids.runId) ? ids : null));
}

type TurnWithIds = NewTurn & { ids: TurnIds };

function withIds(turn: NewTurn): TurnWithIds {
  const saidIds = turn.said.map(() => newId("message"));
  return { ...turn, ids: { saidIds, answerId: newId("message"), runId: newId("run") } };
}

function columnsOf(turns: TurnWithIds[]): unknown[][] {
  return [
    turns.map(({ conversationId }) => conversationId),
    turns.map(({ orgId }) => orgId),
    turns.map(({ userId }) => userId),
    turns.map(({ agentSlugOfNew }) => agentSlugOfNew),
    turns.map(({ title }) => title),
    turns.map(({ ids }) => ids.runId),
    turns.map(({ input }) => JSON.stringify(input)),
    turns.map(({ ids }) => ids.answerId),
    turns.map(({ orgId, ids }) => jobInputText(conversationJobs, job, { orgId, runId: ids.runId })),
  ];
}

function saidColumnsOf(turns: TurnWithIds[]): unknown[][] {
  const said = turns.flatMap((turn) =>
    turn.said.map(({ role, text }, i) => [turn.ids.runId, turn.ids.saidIds[i], role, text]),
  );
  return [0, 1, 2, 3].map((column) => said.map((values) => values[column]));
}

function fileColumnsOf(turns: TurnWithIds[]): unknown[][] {
  const parts = turns.flatMap(({ said }) => said.map(({ files = [] }) => JSON.stringify(files)));
  const brought = turns.flatMap(({ said, ids }) =>
    said.flatMap(({ files = [] }, i) => files.map(({ fileId }) => [ids.runId, ids.saidIds[i], fileId])),
  );
  return [parts, ...[0, 1, 2].map((column) => brought.map((values) => values[column]))];
}
