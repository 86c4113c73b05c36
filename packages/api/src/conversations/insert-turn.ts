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
  /** Given when the conversation is to be made with this turn. */
  agentIdOfNew: string | null;
  said: Said[];
  /** The title, if the conversation has none yet. */
  title: string;
  input: z.infer<(typeof jsonShapes)["Run.input"]>;
};

export type TurnIds = { runId: string; answerId: string; saidIds: string[] };

const statement = `
  with opened as (
    insert into "Conversation" (id, "orgId", "agentId", "createdById", origin, title)
    select $1, $2, $4, $3, 'api', $5 where $4::text is not null
  ), touched as (
    update "Conversation" set "lastMessageAt" = now(), title = case title when '' then $5 else title end
    where id = $1 and "orgId" = $2
  ), run as (
    insert into "Run" (id, "orgId", kind, "conversationId", "createdById", input) values ($6, $2, 'turn', $1, $3, $7)
  ), said as (
    insert into "Message" (id, "orgId", "conversationId", role, text)
    select id, $2, $1, role::"MessageRole", text from unnest($8::text[], $9::text[], $10::text[]) as s(id, role, text)
  ), answer as (
    insert into "Message" (id, "orgId", "conversationId", role, "runId") values ($11, $2, $1, 'assistant', $6)
  ), job as (${jobStartInsert("$6", "$12", "$13")})
  ${jobStartNotice("job")}`;

/**
 * Puts what was said, the empty answer, its run and the job that fills it into the database: one statement, all or
 * nothing. Fails with a unique violation when the conversation has an answer under way.
 */
export async function insertTurn(pool: Pool, turn: NewTurn): Promise<TurnIds> {
  const { orgId, userId, conversationId, agentIdOfNew, said, title, input } = turn;
  const ids = { saidIds: said.map(() => newId("message")), answerId: newId("message"), runId: newId("run") };
  const job = "conversations.answer";
  const values = [
    conversationId,
    orgId,
    userId,
    agentIdOfNew,
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
  await pool.query({ name: "insert-turn", text: statement, values });
  return ids;
}
