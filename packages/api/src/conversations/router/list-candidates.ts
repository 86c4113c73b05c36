import type { Pool } from "@guildhall/db";
import { agentIsUsable } from "../../orgs/index.ts";

/** An agent that may be chosen, and how well its words fit the question. */
export type Candidate = { id: string; name: string; color: string; description: string; who: string; rank: number };

const mostCandidates = 20;

/* A word of the name weighs most, then one of the description. Any word of the question counts. */
const statement = `
  select a.id, a.name, a.color, a.description, a.who, ts_rank(
    setweight(to_tsvector('english', a.name), 'A') || setweight(to_tsvector('english', a.description), 'B')
      || setweight(to_tsvector('english', concat_ws(' ', a.who, a.rules, a.tricks, array_to_string(a.capabilities, ' '))), 'C'),
    replace(plainto_tsquery('english', $3)::text, '&', '|')::tsquery)::float8 as rank
  from "Agent" a
  where a."orgId" = $1 and ${agentIsUsable({ row: "a", userId: "$2::text" })}
  order by (a.id = any($4::text[])) desc, rank desc, a."updatedAt" desc, a.id limit ${mostCandidates}`;

/** The agents that a person may talk to and that fit a question best, the best first behind those that are wanted anyway. */
export async function listCandidates(
  pool: Pool,
  { orgId, userId, question, wanted }: { orgId: string; userId: string; question: string; wanted: string[] },
): Promise<Candidate[]> {
  const values = [orgId, userId, question.slice(0, 4000), wanted];
  const { rows } = await pool.query<Candidate>({ name: "list-candidates", text: statement, values });
  return rows;
}
