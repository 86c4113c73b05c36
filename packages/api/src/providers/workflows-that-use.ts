import type { OrgContext } from "../ground/principal.ts";
import { sharedWith } from "../orgs/index.ts";
import { type CredentialUses, mostUses } from "./credential-uses.contract.ts";

/** The workflows that name a credential, in what is live of them or in their drafts. */
export async function workflowsThatUse({ db, principal }: OrgContext, credentialId: string): Promise<CredentialUses> {
  const { orgId, userId } = principal;
  const naming = await db.$queryRaw<{ id: string }[]>`
    select distinct v."workflowId" as id
    from "WorkflowVersion" v
    join "Workflow" w on w.id = v."workflowId" and w."orgId" = v."orgId" and w."archivedAt" is null
    cross join lateral jsonb_path_query(v.graph, '$.**.credentialId') named
    where v."orgId" = ${orgId} and (v."isLive" or v."publishedAt" is null) and named #>> '{}' = ${credentialId}`;
  const seen = await db.workflow.findMany({
    where: { id: { in: naming.map(({ id }) => id) }, OR: [{ createdById: userId }, ...sharedWith(principal)] },
    take: mostUses,
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return { items: seen.map((workflow) => ({ kind: "workflow", ...workflow })), others: naming.length - seen.length };
}
