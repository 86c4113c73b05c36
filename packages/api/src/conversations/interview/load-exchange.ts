import type { Pool } from "@guildhall/db";
import type { InterviewState } from "@guildhall/kernel";
import { readJson } from "@guildhall/db/shapes";
import { type AskedAgent, asDecided, publishedFor, publishedOr } from "../../agents/index.ts";

export type SaidMessage = { id: string; role: "user" | "assistant"; text: string };

/** An interview behind one answer of its agent. */
export type Exchange = {
  conversationId: string;
  agentId: string;
  userId: string;
  agent: AskedAgent;
  interview: InterviewState;
  /** The messages of this branch, the oldest first, up to and with the answer. */
  said: SaidMessage[];
};

type Row = Omit<Exchange, "agent" | "interview"> & {
  systemPrompt: string;
  modelName: string | null;
  temperature: number | null;
  config: unknown;
  state: unknown;
};

const mostMessages = 1000;

/* What somebody else says in a shared conversation is nothing that its owner said. */
const statement = `
  select c.id as "conversationId", a.id as "agentId", c."createdById" as "userId", ${publishedOr("a", "v")},
    (select x.config from "AgentAccess" x where x."agentId" = a.id and x."orgId" = a."orgId") as config,
    (select s.data from "ConversationState" s where s."conversationId" = c.id and s."orgId" = c."orgId") as state,
    case when c."headId" is null then
      (select coalesce(json_agg(json_build_object('id', m.id, 'role', m.role, 'text', m.text) order by m.id), '[]')
       from (select id, role, text from "Message" where "conversationId" = c.id and "orgId" = c."orgId" and id <= answer.id
               and role in ('user', 'assistant') order by id desc limit ${mostMessages}) m)
    else
      (with recursive up as (
         select m.id, m.role, m.text, m."parentId", 1 as depth from "Message" m where m.id = answer.id
         union all
         select m.id, m.role, m.text, m."parentId", depth + 1 from "Message" m join up on m.id = up."parentId"
         where depth < ${mostMessages}
       ) select coalesce(json_agg(json_build_object('id', id, 'role', role, 'text', text) order by depth desc), '[]')
         from up where role in ('user', 'assistant'))
    end as said
  from "Run" r
  join "Message" answer on answer."runId" = r.id and answer."orgId" = r."orgId"
  join "Conversation" c on c.id = r."conversationId" and c."orgId" = r."orgId"
  join "Agent" a on a.id = c."agentId" and a."orgId" = c."orgId"
  ${publishedFor("a", 'c."createdById"')}
  where r.id = $1 and r."orgId" = $2 and c.mode = 'socratic' and c."deletedAt" is null
    and c."createdById" = r."createdById"`;

/** What an answer of an interview ended with; null when there is nothing to learn from it, or the conversation is gone. */
export async function loadExchange(
  pool: Pool,
  { orgId, runId }: { orgId: string; runId: string },
): Promise<Exchange | null> {
  const { rows } = await pool.query<Row>({ name: "load-exchange", text: statement, values: [runId, orgId] });
  if (!rows[0]) return null;
  const { systemPrompt, modelName, temperature, config, state, ...row } = rows[0];
  return {
    ...row,
    agent: asDecided({ systemPrompt, modelName, temperature }, config),
    interview: readJson("ConversationState.data", state ?? {}).interview ?? { facts: [] },
  };
}
