import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import type { CreateOwnerInput } from "../identity/identity.contract.ts";
import { apiKeyRow, createAccount, hashAccountPassword } from "../identity/index.ts";
import { addOwner, createOrganization } from "../orgs/index.ts";
import { createDemo } from "./demo/create-demo.ts";
import { lockOwners } from "../ground/lock-owners.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { OwnerCreated } from "./ops.contract.ts";

/**
 * Makes the first account of an installation together with its organization, and the demo beside it when that is
 * wanted; with `apiKey`, that key acts for them. Refused as soon as anybody has an account; of two who try at once, one wins.
 */
export async function createOwner(services: Services, input: CreateOwnerInput, apiKey?: string): Promise<OwnerCreated> {
  const created = await insertOwner(services, input, apiKey);
  if (services.demo) {
    await createDemo(services, created.userId).catch((error: unknown) =>
      services.log.warn("the demo organization could not be made", { error: String(error) }),
    );
  }
  return created;
}

async function insertOwner(
  { database }: Services,
  { name, email, password, organizationName }: CreateOwnerInput,
  apiKey: string | undefined,
): Promise<OwnerCreated> {
  // Asked once before the lock too: who comes too late must not cost the server the work of hashing.
  if (await hasAccounts(database.prisma)) throw hasOwner();
  const passwordHash = await hashAccountPassword(password);
  return database.prisma.$transaction(async (tx) => {
    await lockOwners(tx);
    if (await hasAccounts(tx)) throw hasOwner();
    const user = await createAccount(tx, { name, email, isOperator: true }, passwordHash);
    const organization = await createOrganization(tx, { name: organizationName });
    await addOwner(tx, organization.id, user.id);
    const owner = { orgId: organization.id, userId: user.id };
    const made = { type: "organization", id: organization.id };
    await writeAudit(tx, owner, "orgs.create", made, { name: organizationName });
    if (apiKey) await tx.apiKey.create({ data: apiKeyRow(owner, apiKey, "From the environment") });
    return { userId: user.id, orgId: organization.id, orgSlug: organization.slug };
  });
}

async function hasAccounts({ user }: Pick<Prisma.TransactionClient, "user">): Promise<boolean> {
  return (await user.findFirst({ select: { id: true } })) !== null;
}

const hasOwner = () =>
  new AppError({
    code: "conflict",
    reason: "has-owner",
    userMessage: "This Guildhall has an owner already. Sign in, or ask them to invite you.",
  });
