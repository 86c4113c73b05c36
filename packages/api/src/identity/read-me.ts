import type { Principal, SignedInUser } from "../ground/principal.ts";
import type { Services } from "../ground/services.ts";
import type { MeView } from "./identity.contract.ts";

/** A person belongs to a handful of organizations; a switcher with more could not be used. */
const mostOrganizations = 100;

/** Who is signed in, and the organizations they belong to: their own first, the demo last. */
export async function readMe({ database }: Services, user: SignedInUser, principal: Principal | null): Promise<MeView> {
  // A key is for one organization, and tells of no other.
  const inOrg = principal?.apiKeyId ? { orgId: principal.orgId } : {};
  const members = await database.prisma.member.findMany({
    where: { userId: user.id, ...inOrg },
    orderBy: [{ org: { isDemo: "asc" } }, { createdAt: "asc" }],
    take: mostOrganizations,
    select: { role: true, org: { select: { id: true, name: true, slug: true, isDemo: true } } },
  });
  return { user, organizations: members.map(({ role, org }) => ({ ...org, role })) };
}
