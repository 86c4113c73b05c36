import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentTesting, SetTestingInput } from "./agent-tests.contract.ts";
import { readTesting } from "./read-testing.ts";

/** Says whether versions of an agent are tested as they are published. */
export async function setTesting(context: OrgContext, { id, isOn }: SetTestingInput): Promise<AgentTesting> {
  const agentId = await requireAgent(context, id, "edit");
  await context.db.$transaction(async (tx) => {
    await tx.agent.updateMany({ where: { id: agentId }, data: { testsVersions: isOn } });
    await writeAudit(tx, context.principal, "agents.set-testing", { type: "agent", id: agentId }, { isOn });
  });
  return readTesting(context, { id: agentId });
}
