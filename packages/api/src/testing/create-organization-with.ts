import type { Role } from "@guildhall/db/rows";
import { newId } from "@guildhall/kernel";
import { orgContext, type OrgContext, type Principal, type SignedInUser } from "../ground/principal.ts";
import type { Services } from "../ground/services.ts";
import { createCaller } from "../root.ts";

/** Somebody of a test organization, and the procedures with their rights. */
export type TestMember = {
  user: SignedInUser;
  principal: Principal;
  api: ReturnType<typeof createCaller>;
  context: OrgContext;
};

/** For tests: a new organization with one member of this role. */
export async function createOrganizationWith(
  services: Services,
  { role = "owner" }: { role?: Role } = {},
): Promise<TestMember> {
  const id = newId("organization");
  await services.database.prisma.organization.create({ data: { id, name: "Guild", slug: id.replace("_", "-") } });
  return joinOrganization(services, id, role);
}

/** For tests: a new person in an organization that is there. */
export async function joinOrganization(services: Services, orgId: string, role: Role): Promise<TestMember> {
  const { prisma } = services.database;
  const id = newId("user");
  const user = { id, name: `The ${role}`, email: `${id}@example.org`, isOperator: false, sessionId: null };
  const { sessionId: _, ...account } = user;
  await prisma.user.create({ data: { ...account, emailVerified: false } });
  await prisma.member.create({ data: { id: newId("member"), orgId, userId: id, role } });
  const principal = { userId: id, orgId, role, apiKeyId: null };
  return {
    user,
    principal,
    api: createCaller({ services, user, principal }),
    context: orgContext(services, principal),
  };
}

/** For tests: the answers of a wizard. */
export const wizardAnswers = (name: string) => ({
  name,
  description: "",
  icon: "bot",
  color: "#7c3aed",
  who: `You are ${name}, who knows much of guilds.`,
  rules: "Be brief",
  tricks: "Tell of guilds",
});
