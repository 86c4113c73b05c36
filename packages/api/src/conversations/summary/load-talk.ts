import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { type AskedAgent, asDecided, publishedFor, publishedOr } from "../../agents/index.ts";
import type { SaidLine } from "./extract-summary.ts";

/** A summary that is to be written: the conversation waits for the job of this id. */
export type SummaryJob = { orgId: string; conversationId: string; jobId: string };

/** A conversation as its summary is made from it. */
export type Talk = {
  agentId: string;
  createdById: string | null;
  agent: AskedAgent;
  startedAt: Date;
  endedAt: Date;
  messageCount: number;
  totalTokens: number;
  goodCount: number;
  badCount: number;
  /** What the summary before told to do next. */
  followUps: string[];
  toolsUsed: string[];
  /** What an interview learnt. */
  facts: { name: string; value: string }[];
  said: SaidLine[];
};

type Row = Omit<Talk, "agent" | "toolsUsed" | "facts" | "said"> & {
  state: unknown;
  systemPrompt: string;
  modelName: string | null;
  temperature: number | null;
  config: unknown;
  messages: { role: "user" | "assistant"; text: string; parts: unknown }[];
};

/** How many messages a summary is made from, the newest. */
const mostMessages = 200;

/* Of a conversation with branches, the one that is shown. */
const statement = `
  select c."agentId", c."createdById", ${publishedOr("a", "v")},
    (select x.config from "AgentAccess" x where x."agentId" = a.id and x."orgId" = a."orgId") as config,
    c."createdAt" as "startedAt", c."lastMessageAt" as "endedAt",
    (select count(*)::int from "Message" m where m."conversationId" = c.id and m."orgId" = c."orgId") as "messageCount",
    (select coalesce(sum(r."inputTokens" + r."outputTokens"), 0)::int from "Run" r
     where r."conversationId" = c.id and r."orgId" = c."orgId") as "totalTokens",
    (select s.data from "ConversationState" s where s."conversationId" = c.id and s."orgId" = c."orgId"
      and c.mode = 'socratic') as state,
    thumbs.good as "goodCount", thumbs.bad as "badCount",
    coalesce((select s."followUps" from "ConversationSummary" s
      where s."conversationId" = c.id and s."orgId" = c."orgId"), '{}') as "followUps",
    case when c."headId" is null then
      (select coalesce(json_agg(json_build_object('role', m.role, 'text', m.text, 'parts', m.parts) order by m.id), '[]')
       from (select id, role, text, parts from "Message" m where m."conversationId" = c.id and m."orgId" = c."orgId"
             and m.role in ('user', 'assistant') order by m.id desc limit ${mostMessages}) m)
    else
      (with recursive up as (
         select m.role, m.text, m.parts, m."parentId", 1 as depth from "Message" m where m.id = c."headId"
         union all
         select m.role, m.text, m.parts, m."parentId", depth + 1 from "Message" m join up on m.id = up."parentId"
         where depth < ${mostMessages}
       ) select coalesce(json_agg(json_build_object('role', role, 'text', text, 'parts', parts) order by depth desc), '[]')
         from up where role in ('user', 'assistant'))
    end as messages
  from "Conversation" c
  join "Agent" a on a.id = c."agentId" and a."orgId" = c."orgId"
  ${publishedFor("a", 'c."createdById"')}
  cross join lateral (
    select count(*) filter (where f."isGood")::int as good, count(*) filter (where not f."isGood")::int as bad
    from "Message" m join "MessageFeedback" f on f."messageId" = m.id and f."orgId" = m."orgId"
    where m."conversationId" = c.id and m."orgId" = c."orgId") thumbs
  where c.id = $1 and c."orgId" = $2 and c."summaryJobId" = $3 and c."deletedAt" is null`;

/** What a summary is made from; null when this job has written it already, or the conversation is gone. */
export async function loadTalk(pool: Pool, { orgId, conversationId, jobId }: SummaryJob): Promise<Talk | null> {
  const values = [conversationId, orgId, jobId];
  const { rows } = await pool.query<Row>({ name: "load-talk", text: statement, values });
  if (!rows[0]) return null;
  const { systemPrompt, modelName, temperature, config, messages, state, ...row } = rows[0];
  const parts = messages.flatMap((message) => readJson("Message.parts", message.parts));
  return {
    ...row,
    agent: asDecided({ systemPrompt, modelName, temperature }, config),
    facts: readJson("ConversationState.data", state ?? {}).interview?.facts ?? [],
    toolsUsed: [...new Set(parts.flatMap((part) => (part.type === "tool" ? [part.toolName] : [])))],
    said: messages.map(({ role, text }) => ({ role, text })).filter(({ text }) => text.trim() !== ""),
  };
}
