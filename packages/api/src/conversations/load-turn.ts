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
    memory: unknown;
    history: { role: "user" | "assistant"; text: string; parts: unknown }[];
    frames: unknown[];
  };

const statement = `
  select r."conversationId", r.status, r."cancelAskedAt" is not null as "stopAsked", r."startedAt", r.input,
    a."systemPrompt", a."modelName", a.temperature,
    (select s.data from "AgentState" s where s."agentId" = a.id and s."orgId" = a."orgId"
       and s."userId" = r."createdById" and c.origin = 'app') as memory,
    (select coalesce(json_agg(json_build_object('role', m.role, 'text', m.text, 'parts', m.parts) order by m.id), '[]')
     from (select id, role, text, parts from "Message"
           where "conversationId" = r."conversationId" and "orgId" = r."orgId" and id < answer.id
           order by id desc limit $3) m) as history,
    (select coalesce(json_agg(f.events order by f.seq), '[]') from "RunFrame" f
     where f."runId" = r.id and f."orgId" = r."orgId") as frames
  from "Run" r
  join "Message" answer on answer."runId" = r.id and answer."orgId" = r."orgId"
  join "Conversation" c on c.id = r."conversationId" and c."orgId" = r."orgId"
  join "Agent" a on a.id = c."agentId" and a."orgId" = c."orgId"
  where r.id = $1 and r."orgId" = $2`;

/** Loads a turn in one query; null when its conversation or agent is gone. */
export async function loadTurn(pool: Pool, orgId: string, runId: string): Promise<LoadedTurn | null> {
  const { rows } = await pool.query<Row>({ name: "load-turn", text: statement, values: [runId, orgId, mostMessages] });
  const [row] = rows;
  if (!row) return null;
  const { frames, history, memory, systemPrompt, modelName, temperature, ...run } = row;
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
