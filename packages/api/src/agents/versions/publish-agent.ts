import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { queueTests } from "../tests/queue-tests.ts";
import { lockAgent } from "./lock-agent.ts";
import { sameSnapshot, snapshotOf, snapshotSelect } from "./snapshot-of.ts";
import type { AgentVersionView, PublishAgentInput } from "./versions.contract.ts";
import { agentVersionSelect, viewVersions } from "./versions.select.ts";

/**
 * Makes the draft the version that everybody but the agent's maker is answered by. Its test cases are queued with it,
 * and hold nothing up. Refused where nothing is new.
 */
export async function publishAgent(context: OrgContext, { id, note }: PublishAgentInput): Promise<AgentVersionView> {
  const { db, principal } = context;
  const { orgId, userId } = principal;
  return db.$transaction(async (tx) => {
    const agentId = await lockAgent(tx, principal, id);
    const agent = await tx.agent.findFirstOrThrow({ where: { id: agentId }, select: snapshotSelect });
    if (agent.archivedAt) throw archived();
    const snapshot = snapshotOf(agent);
    const newest = await tx.agentVersion.findFirst({ where: { agentId }, orderBy: { version: "desc" } });
    if (newest?.isLive && sameSnapshot(newest.snapshot, snapshot)) throw nothingNew(newest.version);
    await tx.agentVersion.updateMany({ where: { agentId, isLive: true }, data: { isLive: false } });
    const version = (newest?.version ?? 0) + 1;
    const row = { id: newId("agentVersion"), orgId, agentId, version, note, isLive: true, createdById: userId };
    const published = await tx.agentVersion.create({ data: { ...row, snapshot }, select: agentVersionSelect });
    const tests = await queueTests(tx, { orgId, agentId, versionId: row.id });
    await writeAudit(tx, principal, "agents.publish", { type: "agent", id: agentId }, { version, tests });
    const [view] = await viewVersions(tx, [published]);
    if (!view) throw new Error("A version that was just made is there.");
    return view;
  });
}

const nothingNew = (version: number) =>
  new AppError({
    code: "conflict",
    reason: "nothing-new",
    userMessage: `Nothing has changed since version ${version}, which everybody has already.`,
  });

const archived = () =>
  new AppError({
    code: "conflict",
    reason: "agent-archived",
    userMessage: "This agent is archived. Bring it back, then publish it.",
  });
