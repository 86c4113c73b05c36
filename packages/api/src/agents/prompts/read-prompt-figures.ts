import type { Pool } from "@guildhall/db";
import { type PromptFigures, promptFigures } from "./prompts.contract.ts";

// A run may have used a prompt more than once, and its answer may be rated by several.
const statement = `
  with used as (
    select "runId", "createdAt" from "PromptUse" where "promptId" = $1 and "orgId" = $2
  ), runs as (
    select r.id, r.status from "Run" r where r."orgId" = $2 and r.id in (select "runId" from used)
  ), ended as (
    select count(*)::int as count, avg((status = 'completed')::int) as share
    from runs where status in ('completed', 'failed')
  ), rated as (
    select count(*)::int as count, avg(f."isGood"::int) as share
    from "MessageFeedback" f join "Message" m on m.id = f."messageId" and m."orgId" = f."orgId"
    where f."orgId" = $2 and m."runId" in (select id from runs)
  )
  select (select count(*)::int from used) as uses, (select max("createdAt") from used) as "lastUsedAt",
    rated.share::float8 as satisfaction, rated.count as rated, ended.share::float8 as success, ended.count as ended
  from ended, rated`;

/** What came of the uses of a prompt in an organization, reckoned from the runs and the answers themselves. */
export async function readPromptFigures(pool: Pool, promptId: string, orgId: string): Promise<PromptFigures> {
  const { rows } = await pool.query({ name: "prompt-figures", text: statement, values: [promptId, orgId] });
  return promptFigures.parse(rows[0]);
}
