import { jobInputText, jobStartInsert, jobStartNotice } from "@guildhall/jobs";
import { newId } from "@guildhall/kernel";
import type { jsonShapes } from "@guildhall/db";
import type { Pool } from "@guildhall/db";
import type { z } from "zod";
import { conversationJobs } from "./conversations.jobs.ts";

/** What is said in a turn before the agent answers. */
export type Said = { role: "user" | "assistant"; text: string };

export type NewTurn = {
  orgId: string;
  userId: string;
  conversationId: string;
  /** The agent of a conversation that is to be made with this turn; null when there is one already. */
  agentSlugOfNew: string | null;
  said: Said[];
  /** The title, if the conversation has none yet. */
  title: string;
  input: z.infer<(typeof jsonShapes)["Run.input"]>;
};

export type TurnIds = { runId: string; answerId: string; saidIds: string[] };

const statement = `
  with opened as (
    insert into "Conversation" (id, "orgId", "agentId", "createdById", origin, title)
    select $1, $2, id, $3, 'api', $5 from "Agent"
    where "orgId" = $2 and slug = $4 and "archivedAt" is null returning id
  ), there as (
    select $1::text as id where $4::text is null union all select id from opened
  ), touched as (
    update "Conversation" set "lastMessageAt" = now(), title = case title when '' then $5 else title end
    where id = $1 and "orgId" = $2
  ), run as (
    insert into "Run" (id, "orgId", kind, "conversationId", "createdById", input)
    select $6, $2, 'turn', id, $3, $7::jsonb from there
  ), said as (
    insert into "Message" (id, "orgId", "conversationId", role, text)
    select s.id, $2, there.id, role::"MessageRole", text
    from there, unnest($8::text[], $9::text[], $10::text[]) as s(id, role, text)
  ), answer as (
    insert into "Message" (id, "orgId", "conversationId", role, "runId") select $11, $2, id, 'assistant', $6 from there
  ), job as (${jobStartInsert("$6", "$12", "$13", "there")})
  ${jobStartNotice("job")}`;

/**
 * Puts what was said, the empty answer, its run and the job that fills it into the database: one statement, all or
 * nothing. Answers null when the agent of a new conversation is not there; fails with a unique violation when the
 * conversation has an answer under way.
 */
export async function insertTurn(pool: Pool, turn: NewTurn): Promise<TurnIds | null> {
  const { orgId, userId, conversationId, agentSlugOfNew, said, title, input } = turn;
  const ids = { saidIds: said.map(() => newId("message")), answerId: newId("message"), runId: newId("run") };
  const job = "conversations.answer";
  const values = [
    conversationId,
    orgId,
    userId,
    agentSlugOfNew,
    title,
    ids.runId,
    JSON.stringify(input),
    ids.saidIds,
    said.map(({ role }) => role),
    said.map(({ text }) => text),
    ids.answerId,
    job,
    jobInputText(conversationJobs, job, { orgId, runId: ids.runId }),
  ];
  const { rowCount } = await pool.query({ name: "insert-turn", text: statement, values });
  return rowCount === 1 ? ids : null;
}
