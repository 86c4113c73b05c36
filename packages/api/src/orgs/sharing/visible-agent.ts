import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { openVisibilities, sharedWith } from "./shared-with.ts";

type Asker = Pick<Principal, "userId" | "role">;
type Wanted = { need?: ShareLevel; listed?: boolean };

/**
 * The agents with which somebody may do what needs this level. What the admins decided over an agent's own visibility
 * holds for all but themselves and its maker, and opens nothing that is private.
 */
export function visibleAgent(asker: Asker, wanted: Wanted = {}): Prisma.AgentWhereInput {
  const isAdmin = asker.role === "owner" || asker.role === "admin";
  const decided: Prisma.AgentWhereInput = {
    OR: [
      { NOT: { access: { is: { visibility: { not: null } } } } },
      { access: { is: { visibility: { in: openVisibilities(wanted.listed ?? false) } } } },
    ],
  };
  const open = sharedWith(asker, wanted).map((way): Prisma.AgentWhereInput => {
    if (isAdmin || way.shares) return way;
    // A list shows what the admins opened, though its maker kept it out of lists.
    return { ...way, visibility: { in: openVisibilities(false) }, AND: [decided, ...listedByMaker(wanted)] };
  });
  return { OR: [{ createdById: asker.userId }, ...open] };
}

function listedByMaker({ listed = false }: Wanted): Prisma.AgentWhereInput[] {
  return listed ? [{ OR: [{ visibility: "organization" }, { access: { is: { visibility: "organization" } } }] }] : [];
}

/** The agents that may be talked to: they are not archived, and the admins have not switched them off. */
export const agentsThatAreOn = {
  archivedAt: null,
  NOT: { access: { is: { isEnabled: false } } },
} satisfies Prisma.AgentWhereInput;
