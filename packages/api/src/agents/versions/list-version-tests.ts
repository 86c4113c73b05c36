import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentVersionInput, VersionTestList } from "./versions.contract.ts";

/** How a version did in each of its test cases, those that failed first, beside how the version before it had done. */
export async function listVersionTests(
  context: OrgContext,
  { id, version }: AgentVersionInput,
): Promise<VersionTestList> {
  const { db } = context;
  const agentId = await requireAgent(context, id, "edit");
  const found = await db.agentVersion.findFirst({ where: { agentId, version }, select: { id: true } });
  if (!found) throw notFound("version");
  const rows = await db.agentTestResult.findMany({
    where: { versionId: found.id },
    orderBy: [{ status: "desc" }, { id: "asc" }],
    select: {
      id: true,
      status: true,
      answer: true,
      reason: true,
      costMicros: true,
      testCase: {
        select: {
          input: true,
          expectation: true,
          results: {
            where: { version: { version: { lt: version } } },
            orderBy: { version: { version: "desc" } },
            take: 1,
            select: { status: true, version: { select: { version: true } } },
          },
        },
      },
    },
  });
  const items = rows.map(({ testCase: { results, ...testCase }, ...row }) => {
    const [before] = results;
    return { ...row, ...testCase, before: before ? { version: before.version.version, status: before.status } : null };
  });
  return { items, nextCursor: null };
}
