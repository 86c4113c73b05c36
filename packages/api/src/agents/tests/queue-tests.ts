import type { OrgTransaction } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { newId } from "@guildhall/kernel";
import { agentJobs } from "../agents.jobs.ts";

/** More of them would cost more than they tell; the newest are asked. */
const mostCases = 100;

type Tested = { orgId: string; agentId: string; versionId: string };

/** Has a version answer the agent's test cases, unless agent or organization has that switched off. Answers how many. */
export async function queueTests(tx: OrgTransaction, { orgId, agentId, versionId }: Tested): Promise<number> {
  const cases = await tx.agentTestCase.findMany({
    where: { agentId, isEnabled: true, agent: { is: { testsVersions: true, org: { is: { testsVersions: true } } } } },
    orderBy: { id: "desc" },
    take: mostCases,
    select: { id: true },
  });
  if (cases.length === 0) return 0;
  const rows = cases.map(({ id }) => ({ id: newId("agentTestResult"), orgId, testCaseId: id, versionId }));
  await tx.agentTestResult.createMany({ data: rows });
  await enqueue(tx, agentJobs, "agents.test-version", { orgId, versionId }, { id: `${versionId}:tests` });
  return rows.length;
}
