import type { PersonContext } from "../ground/principal.ts";
import type { MeView } from "./identity.contract.ts";
import { lookSelect } from "./profile.select.ts";

/** A person belongs to a handful of organizations; a switcher with more could not be used. */
const mostOrganizations = 100;

/** Who is signed in, how Guildhall looks for them, and the organizations they belong to: their own first, the demo last. */
export async function readMe({ services, user, principal }: PersonContext): Promise<MeView> {
  const { prisma } = services.database;
  // A key is for one organization, and tells of no other.
  const inOrg = principal?.apiKeyId ? { orgId: principal.orgId } : {};
  const [settings, members] = await Promise.all([
    prisma.userSettings.findUnique({ where: { userId: user.id }, select: lookSelect }),
    prisma.member.findMany({
      where: { userId: user.id, ...inOrg },
      orderBy: [{ org: { isDemo: "asc" } }, { createdAt: "asc" }],
      take: mostOrganizations,
      select: {
        role: true,
        org: { select: { id: true, name: true, slug: true, isDemo: true, purgeAt: true, clerkOrgId: true } },
      },
    }),
  ]);
  const { id, name, email, isOperator } = user;
  return {
    user: { id, name, email, isOperator },
    settings,
    organizations: members.map(({ role, org: { clerkOrgId, ...org } }) => ({
      ...org,
      role,
      isKeptByClerk: services.clerk !== null && clerkOrgId !== null,
    })),
  };
}
