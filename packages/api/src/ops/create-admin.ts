import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { createAccount, hashAccountPassword } from "../identity/index.ts";
import { addOwner, createOrganization } from "../orgs/index.ts";
import type { CreateAdminInput } from "./ops.contract.ts";
import { lockOwners } from "../ground/lock-owners.ts";

/** The owner that was made, and the organization they own; `isFirst` when the organization was made with them. */
export type CreatedAdmin = {
  userId: string;
  organization: { id: string; name: string; slug: string };
  isFirst: boolean;
};

/** An error can name only so many organizations. */
const mostNamed = 20;

/**
 * Makes an owner from the machine itself. Where nobody has an account yet, their organization is made with them;
 * otherwise they become a further owner of the organization with this slug or name. Refused when that is not clear, and when the
 * e-mail address has an account.
 */
export async function createAdmin(
  { database }: Pick<Services, "database">,
  { name, email, password, organization: wanted }: CreateAdminInput,
): Promise<CreatedAdmin> {
  const passwordHash = await hashAccountPassword(password);
  return database.prisma.$transaction(async (tx) => {
    await lockOwners(tx);
    const isFirst = !(await tx.user.findFirst({ select: { id: true } }));
    const organization = isFirst ? await makeOrganization(tx, wanted) : await findOrganization(tx, wanted);
    const { id: userId } = await createAccount(tx, { name, email, isOperator: true }, passwordHash);
    await addOwner(tx, organization.id, userId);
    const author = { orgId: organization.id, userId: null };
    await writeAudit(tx, author, "ops.create-admin", { type: "user", id: userId }, { email });
    return { userId, organization, isFirst };
  });
}

async function makeOrganization(tx: Prisma.TransactionClient, name = "Guildhall") {
  return { name, ...(await createOrganization(tx, { name })) };
}

async function findOrganization(tx: Prisma.TransactionClient, wanted: string | undefined) {
  const select = { id: true, name: true, slug: true };
  const bySlug = await tx.organization.findUnique({ where: { slug: wanted ?? "" }, select });
  if (bySlug) return bySlug;
  const byName = await tx.organization.findMany({ where: { name: wanted ?? "" }, take: 2, select });
  const [only, another] = byName;
  if (only && !another) return only;
  throw notClear(wanted, await tx.organization.findMany({ orderBy: { createdAt: "asc" }, take: mostNamed, select }));
}

function notClear(wanted: string | undefined, there: { slug: string }[]): AppError {
  const slugs = there.map(({ slug }) => slug).join(", ") || "none";
  const found =
    wanted === undefined ? "This Guildhall has an owner already" : `No single organization is called "${wanted}"`;
  return new AppError({
    code: wanted === undefined ? "conflict" : "not-found",
    reason: wanted === undefined ? "has-owner" : "organization-not-found",
    userMessage: `${found}. Name the organization that gets a further owner: --organization <slug>. There are: ${slugs}.`,
  });
}
