import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockAgent } from "./lock-agent.ts";
import type { AgentVersionInput, AgentVersionView } from "./versions.contract.ts";
import { agentVersionSelect, viewVersions } from "./versions.select.ts";

/** Rolls an agent back to an earlier version, or forth to a later one. The draft stays as it is. */
export async function makeVersionLive(
  context: OrgContext,
  { id, version }: AgentVersionInput,
): Promise<AgentVersionView> {
  const { db, principal } = context;
  return db.$transaction(async (tx) => {
    const agentId = await lockAgent(tx, principal, id);
    const found = await tx.agentVersion.findFirst({ where: { agentId, version }, select: { id: true, isLive: true } });
    if (!found) throw notFound("version");
    if (!found.isLive) {
      await tx.agentVersion.updateMany({ where: { agentId, isLive: true }, data: { isLive: false } });
      await tx.agentVersion.updateMany({ where: { id: found.id }, data: { isLive: true } });
      await writeAudit(tx, principal, "agents.make-version-live", { type: "agent", id: agentId }, { version });
    }
    const row = await tx.agentVersion.findFirstOrThrow({ where: { id: found.id }, select: agentVersionSelect });
    const [view] = await viewVersions(tx, [row]);
    if (!view) throw notFound("version");
    return view;
  });
}
