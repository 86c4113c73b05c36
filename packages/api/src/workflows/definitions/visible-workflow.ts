import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";

/** The workflows that somebody may see: those of everybody, and their own private ones; never the chats of agents. */
export function visibleWorkflow({ userId }: Principal): Prisma.WorkflowWhereInput {
  return { agentId: null, OR: [{ visibility: { not: "private" } }, { createdById: userId }] };
}
