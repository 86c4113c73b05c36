import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { sharedWith } from "../../orgs/index.ts";

type Asker = Pick<Principal, "userId" | "role">;

/** The workflows with which somebody may do what needs this level; never the chats of agents. */
export function visibleWorkflow(asker: Asker, need: ShareLevel = "view"): Prisma.WorkflowWhereInput {
  return { agentId: null, OR: [{ createdById: asker.userId }, ...sharedWith(asker, { need })] };
}

/** The workflows that lists show to somebody: not those of others that are only to be used. */
export function listedWorkflow(asker: Asker): Prisma.WorkflowWhereInput {
  return { agentId: null, OR: [{ createdById: asker.userId }, ...sharedWith(asker, { listed: true })] };
}
