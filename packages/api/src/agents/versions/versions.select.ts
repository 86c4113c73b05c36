import type { Prisma } from "@guildhall/db";
import type { AgentTestStatus } from "@guildhall/db/rows";
import type { OrgContext } from "../../ground/principal.ts";
import type { AgentVersionView, TestCounts } from "./versions.contract.ts";

export const agentVersionSelect = {
  id: true,
  version: true,
  note: true,
  isLive: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.AgentVersionSelect;

type Row = Prisma.AgentVersionGetPayload<{ select: typeof agentVersionSelect }>;

/** The versions, each with how it did in its tests. */
export async function viewVersions(
  db: Pick<OrgContext["db"], "agentTestResult">,
  rows: Row[],
): Promise<AgentVersionView[]> {
  const versionId = { in: rows.map(({ id }) => id) };
  const counted = await db.agentTestResult.groupBy({
    by: ["versionId", "status"],
    where: { versionId },
    _count: { _all: true },
  });
  return rows.map((row) => {
    const own = counted.filter((count) => count.versionId === row.id);
    return { ...row, tests: countsOf(own.map(({ status, _count }) => [status, _count._all])) };
  });
}

function countsOf(counted: [AgentTestStatus, number][]): TestCounts {
  return { pending: 0, passed: 0, failed: 0, undecided: 0, ...Object.fromEntries(counted) };
}
