import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentTestInput } from "./agent-tests.contract.ts";

/** Removes a test case of an agent that one may change. */
export async function deleteAgentTest(context: OrgContext, { id, testCaseId }: AgentTestInput): Promise<void> {
  const agentId = await requireAgent(context, id, "edit");
  await context.db.$transaction(async (tx) => {
    const { count } = await tx.agentTestCase.deleteMany({ where: { id: testCaseId, agentId } });
    if (count === 0) throw notFound("test case");
    await writeAudit(tx, context.principal, "agents.delete-test-case", { type: "agent", id: agentId }, {});
  });
}
