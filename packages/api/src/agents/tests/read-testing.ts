import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentTesting } from "./agent-tests.contract.ts";

/** Whether versions of an agent that one may change are tested as they are published, and with how many test cases. */
export async function readTesting(context: OrgContext, { id }: { id: string }): Promise<AgentTesting> {
  const agentId = await requireAgent(context, id, "edit");
  const { testsVersions, org, _count } = await context.db.agent.findFirstOrThrow({
    where: { id: agentId },
    select: {
      testsVersions: true,
      org: { select: { testsVersions: true } },
      _count: { select: { testCases: { where: { isEnabled: true } } } },
    },
  });
  return { isOn: testsVersions, isOnForAll: org.testsVersions, cases: _count.testCases };
}
