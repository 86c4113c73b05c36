import { z } from "zod";
import type { OrgContext } from "../ground/principal.ts";
import { type FiguresInput, type FiguresView, usageShare, type WhoseFigures } from "./analytics.contract.ts";

const most = 50;
const shares = z.object({
  agents: z.array(usageShare),
  workflows: z.array(usageShare),
  models: z.array(usageShare),
  people: z.array(usageShare),
});

const list = (id: string, name: string) => `(
  select coalesce(json_agg(s), '[]') from (
    select ${id} as id, ${name} as name, count(*)::int as calls, sum("inputTokens" + "outputTokens")::bigint as tokens,
      sum("costMicros")::bigint as "costMicros"
    from used where ${id} is not null group by 1 order by 5 desc, 4 desc, 1 limit ${most}
  ) s)`;

/* The ledger is read once, by the index that leads with the organization and the time. */
const statement = `
  with used as materialized (
    select * from "UsageEntry" where "orgId" = $1 and kind = 'model_call' and ($4::text is null or "userId" = $4)
      and "createdAt" >= $2::text::date::timestamp at time zone 'UTC'
      and "createdAt" < ($3::text::date + 1)::timestamp at time zone 'UTC'
  )
  select ${list(`"agentId"`, `(select a.name from "Agent" a where a.id = "agentId")`)} as agents,
    ${list(`"workflowId"`, `(select w.name from "Workflow" w where w.id = "workflowId")`)} as workflows,
    ${list(`"modelName"`, `"modelName"`)} as models,
    case when $4::text is null
      then ${list(`"userId"`, `(select u.name from "User" u where u.id = "userId")`)} else '[]' end as people`;

/** Who and what took the tokens of a stretch of days, the dearest first. */
export async function listShares(
  { db, principal: { orgId, userId } }: OrgContext,
  { from, to }: FiguresInput,
  whose: WhoseFigures,
): Promise<Omit<FiguresView, "days">> {
  const rows = await db.$queryRawUnsafe<unknown[]>(statement, orgId, from, to, whose === "me" ? userId : null);
  return shares.parse(rows[0]);
}
