import { inBatches } from "@guildhall/db/connect";
import { readJson } from "@guildhall/db/shapes";
import { type JsonRecord, projectTurn, type Turn, type TurnPart } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";
import type { z } from "zod";
import type { jsonShapes } from "@guildhall/db";

/** How many earlier messages the model is shown. */
const mostMessages = 60;

export type HistoryMessage = { role: "user" | "assistant"; text: string; parts: TurnPart[] };

/** Everything that a worker needs to run a turn, as it stands in the database. */
export type LoadedTurn = {
  conversationId: string;
  status: "pending" | "running" | "completed" | "failed" | "cancelled";
  stopAsked: boolean;
  /** When it was first started, by whichever worker. */
  startedAt: Date | null;
  input: z.infer<(typeof jsonShapes)["Run.input"]>;
  agent: { systemPrompt: string; modelName: string | null; temperature: number | null };
  /** What the agent remembers of the person who talks to it in the app; programs that act for them are told nothing. */
  memory: JsonRecord;
  history: HistoryMessage[];
  lastSeq: number;
  /** What earlier attempts wrote into the log. */
  settled: Turn;
};

type Row = Omit<LoadedTurn, "agent" | "settled" | "lastSeq" | "memory"> &
  LoadedTurn["agent"] & {
    id: string;
    memory: unknown;
    history: { role: "user" | "assistant"; text: string; parts: unknown }[];
    frames: unknown[];
  };

/*
 * Each row leads to the next by its key, and `offset 0` keeps it so: while a young database has no statistics yet, the
 * planner would walk through all that the organization has instead. The keys carry the organization with them.
 */
const statement = `
  select r.id, r."conversationId", r.status, r."cancelAskedAt" is not null as "stopAsked", r."startedAt", r.input,
    a."systemPrompt", a."modelName", a.temperature,
    (select s.data from "AgentState" s where s."agentId" = a.id and s."orgId" = a."orgId"
       and s."userId" = r."createdById" and c.origin = 'app') as memory,
    (select coalesce(json_agg(json_build_object('role', m.role, 'text', m.text, 'parts', m.parts) order by m.id), '[]')
     from (select id, role, text, parts from "Message"
           where "conversationId" = r."conversationId" and id < answer.id
           order by "orgId" desc, id desc limit $3) m) as history,
    (select coalesce(json_agg(f.events order by f.seq), '[]') from "RunFrame" f where f."runId" = r.id) as frames
  from unnest($1::text[], $2::text[]) as wanted(id, org_id)
  cross join lateral (select * from "Run" where id = wanted.id offset 0) r
  cross join lateral (select id from "Message" where "runId" = r.id offset 0) answer
  cross join lateral (select "agentId", origin from "Conversation" where id = r."conversationId" offset 0) c
  cross join lateral (select * from "Agent" where id = c."agentId" offset 0) a
  where r."orgId" = wanted.org_id`;

/** Loads a turn; null when its conversation or agent is gone. Those of one moment are loaded in one query. */
export async function loadTurn(pool: Pool, orgId: string, runId: string): Promise<LoadedTurn | null> {
  const row = await readTurn(pool, { orgId, runId });
  if (!row) return null;
  const { id: _id, frames, history, memory, systemPrompt, modelName, temperature, ...run } = row;
  return {
    ...run,
    input: readJson("Run.input", run.input),
    agent: { systemPrompt, modelName, temperature },
    memory: readJson("AgentState.data", memory ?? {}),
    history: history.map((message) => ({ ...message, parts: readJson("Message.parts", message.parts) })),
    lastSeq: frames.length,
    settled: projectTurn(frames.flatMap((events) => readJson("RunFrame.events", events))),
  };
}

const readTurn = inBatches(async (pool, runs: { orgId: string; runId: string }[]) => {
  const values = [runs.map(({ runId }) => runId), runs.map(({ orgId }) => orgId), mostMessages];
  const { rows } = await pool.query<Row>({ name: "load-turns", text: statement, values });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return runs.map(({ runId }) => byId.get(runId));
});
