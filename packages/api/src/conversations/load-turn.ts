import { readJson } from "@guildhall/db/shapes";
import type { ToolDecision } from "@guildhall/agent-runtime";
import {
  type InterviewState,
  type JsonRecord,
  jsonValue,
  projectTurn,
  type Turn,
  type TurnPart,
} from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";
import { z } from "zod";
import { asDecided, type AskedAgent, publishedFor, publishedOr } from "../agents/index.ts";
import type { jsonShapes } from "@guildhall/db";
import type { ChatMode } from "@guildhall/db/rows";
import { traceIdOf } from "../ground/trace-id-of.ts";
import { type StoredTool, storedTool, toolsOfAgent } from "../tools/index.ts";

/** How many earlier messages the model is shown. */
const mostMessages = 60;

export type HistoryMessage = { role: "user" | "assistant"; text: string; parts: TurnPart[] };

/** Everything that a worker needs to run a turn, as it stands in the database. */
export type LoadedTurn = {
  conversationId: string;
  mode: ChatMode;
  /** Who answers when it isn't the conversation's agent, and who the person once chose for it. */
  answererId: string | null;
  chosenAgentId: string | undefined;
  /** How far the interview is, if it is one. */
  interview: InterviewState | undefined;
  status: "pending" | "running" | "completed" | "failed" | "cancelled" | "waiting";
  stopAsked: boolean;
  traceId: string;
  /** When it was first started, by whichever worker. */
  startedAt: Date | null;
  input: z.infer<(typeof jsonShapes)["Run.input"]>;
  /** For whom it runs; null once their account is gone. */
  createdById: string | null;
  /** Whether a program asked, which can't be asked back. */
  isOfProgram: boolean;
  /** As its maker set it, and as the admins set it differently. */
  agent: AskedAgent & { id: string; name: string };
  tools: StoredTool[];
  /** What people decided about the calls that waited for it, by the ids of the calls. */
  decisions: Map<string, ToolDecision>;
  /** What the agent remembers of the person who talks to it in the app; programs that act for them are told nothing. */
  memory: JsonRecord;
  history: HistoryMessage[];
  lastSeq: number;
  /** What earlier attempts wrote into the log. */
  settled: Turn;
};

const chatMode = z.enum(["simple", "smart_router", "socratic", "expert_group"]);

const turnRow = z.object({
  id: z.string(),
  conversationId: z.string(),
  mode: chatMode,
  answererId: z.string().nullable(),
  state: z.unknown(),
  status: z.enum(["pending", "running", "completed", "failed", "cancelled", "waiting"]),
  stopAsked: z.boolean(),
  traceId: z.string(),
  startedAt: z.coerce.date().nullable(),
  input: z.unknown(),
  createdById: z.string().nullable(),
  origin: z.enum(["app", "api"]),
  agentId: z.string(),
  agentName: z.string(),
  tools: z.array(storedTool),
  decisions: z
    .array(
      z.object({ call: z.string(), decision: z.enum(["approved", "rejected"]), input: jsonValue, comment: z.string() }),
    )
    .nullable(),
  systemPrompt: z.string(),
  modelName: z.string().nullable(),
  temperature: z.number().nullable(),
  config: z.unknown(),
  memory: z.unknown(),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string(), parts: z.unknown() })),
  frames: z.array(z.unknown()),
});

/*
 * Each row leads to the next by its key, and `offset 0` keeps it so: while a young database has no statistics yet, the
 * planner would walk through all that the organization has instead. The keys carry the organization with them.
 */
const turnsOf = (wanted: string) => `
  select r.id, r."conversationId", r.status, r."cancelAskedAt" is not null as "stopAsked", r."startedAt", r.input,
    coalesce(r."traceId", ${traceIdOf("r.id")}) as "traceId",
    r."createdById", c.origin, c.mode, a.id as "agentId", answer."agentId" as "answererId",
    (select s.data from "ConversationState" s where s."conversationId" = r."conversationId" and s."orgId" = r."orgId"
       and c.mode <> 'simple') as state, a.name as "agentName", ${publishedOr("a", "v")},
    (select s.data from "AgentState" s where s."agentId" = a.id and s."orgId" = a."orgId"
       and s."userId" = r."createdById" and s."userId" = c."createdById" and c.origin = 'app') as memory,
    (select x.config from "AgentAccess" x where x."agentId" = a.id and x."orgId" = a."orgId") as config,
    ${toolsOfAgent("a")} as tools,
    case when r.segment > 1 then
      (select json_agg(json_build_object('call', p."toolCallId", 'decision', p.status, 'input', p.data,
         'comment', p.comment))
       from "Approval" p where p."runId" = r.id and p."toolCallId" is not null and p.status in ('approved', 'rejected'))
    end as decisions,
    case when c."headId" is null then
      (select coalesce(json_agg(json_build_object('role', m.role, 'text', m.text, 'parts', m.parts) order by m.id), '[]')
       from (select id, role, text, parts from "Message"
             where "conversationId" = r."conversationId" and id < answer.id
             order by "orgId" desc, id desc limit ${mostMessages}) m)
    else
      (with recursive up as (
         select m.role, m.text, m.parts, m."parentId", 1 as depth from "Message" m where m.id = answer."parentId"
         union all
         select m.role, m.text, m.parts, m."parentId", depth + 1 from "Message" m join up on m.id = up."parentId"
         where depth < ${mostMessages}
       ) select coalesce(json_agg(json_build_object('role', role, 'text', text, 'parts', parts) order by depth desc), '[]')
         from up)
    end as history,
    (select coalesce(json_agg(f.events order by f.seq), '[]') from "RunFrame" f where f."runId" = r.id) as frames
  from ${wanted} as wanted(id, org_id)
  cross join lateral (select * from "Run" where id = wanted.id offset 0) r
  cross join lateral (select id, "parentId", "agentId" from "Message" where "runId" = r.id offset 0) answer
  cross join lateral (select "agentId", mode, origin, "headId", "createdById" from "Conversation" where id = r."conversationId" offset 0) c
  cross join lateral (select * from "Agent" where id = coalesce(answer."agentId", c."agentId") offset 0) a
  ${publishedFor("a", 'r."createdById"')}
  where r."orgId" = wanted.org_id`;

/** The turn of a job, read as the job is taken. */
export const turnBrief = `select row_to_json(turn) from (${turnsOf("(values (job.input->>'runId', job.input->>'orgId'))")}) turn`;

/** Makes a turn of what was read. Throws when it is not what this version wrote. */
export function readTurn(read: unknown): LoadedTurn {
  const {
    id: _id,
    frames,
    history,
    memory,
    state,
    origin,
    decisions,
    agentId,
    agentName,
    ...row
  } = turnRow.parse(read);
  const { systemPrompt, modelName, temperature, config, ...run } = row;
  const inMind = readJson("ConversationState.data", state ?? {});
  return {
    ...run,
    chosenAgentId: inMind.chosenAgentId,
    interview: row.mode === "socratic" ? (inMind.interview ?? { facts: [] }) : undefined,
    isOfProgram: origin === "api",
    decisions: new Map(decisions?.map(({ call, ...decision }) => [call, decision])),
    input: readJson("Run.input", run.input),
    agent: { id: agentId, name: agentName, ...asDecided({ systemPrompt, modelName, temperature }, config) },
    memory: readJson("AgentState.data", memory ?? {}),
    history: history.map((message) => ({ ...message, parts: readJson("Message.parts", message.parts) })),
    lastSeq: frames.length,
    settled: projectTurn(frames.flatMap((events) => readJson("RunFrame.events", events))),
  };
}

/** Loads a turn that came without its brief; null when its conversation or agent is gone. */
export async function loadTurn(pool: Pool, orgId: string, runId: string): Promise<LoadedTurn | null> {
  const text = turnsOf("(values ($1, $2))");
  const { rows } = await pool.query<Record<string, unknown>>({ name: "load-turn", text, values: [runId, orgId] });
  return rows[0] ? readTurn(rows[0]) : null;
}
