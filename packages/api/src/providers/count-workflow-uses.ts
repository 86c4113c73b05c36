import type { OrgDb } from "@guildhall/db";

/** How many workflows name each credential, in what is live of them or in their drafts; archived ones do not count. */
export async function countWorkflowUses(
  db: Pick<OrgDb, "$queryRaw">,
  orgId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ id: string; workflows: number }[]>`
    select named #>> '{}' as id, count(distinct v."workflowId")::int as workflows
    from "WorkflowVersion" v
    join "Workflow" w on w.id = v."workflowId" and w."orgId" = v."orgId" and w."archivedAt" is null
    cross join lateral jsonb_path_query(v.graph, '$.**.credentialId') named
    where v."orgId" = ${orgId} and (v."isLive" or v."publishedAt" is null)
    group by 1`;
  return new Map(rows.map(({ id, workflows }) => [id, workflows]));
}
