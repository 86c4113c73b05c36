import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { ownConversation } from "./own-conversation.ts";
import { startQueued } from "./start-queued.ts";

/** Says what waits in one's own conversation though the answer before failed; harmless when nothing waits. */
export async function sendQueued(
  { db, principal, services }: OrgContext,
  { id }: { id: string },
): Promise<{ id: string }> {
  const found = await db.conversation.findFirst({ where: ownConversation(principal, id), select: { id: true } });
  if (!found) throw notFound("conversation");
  await startQueued(services.database.pool, { orgId: principal.orgId, conversationId: id });
  return { id };
}
