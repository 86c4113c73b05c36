import { AppError } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import { notAllowed } from "../ground/not-allowed.ts";
import type { PersonContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { addOwner } from "./add-owner.ts";
import { createOrganization } from "./create-organization.ts";
import type { CreateOrganizationInput, OrganizationView } from "./members.contract.ts";

/** Makes a further organization, of which the asker is the owner. A key, which is for one organization, makes none. */
export async function foundOrganization(
  { services, user, principal }: PersonContext,
  { name, slug }: CreateOrganizationInput,
): Promise<OrganizationView> {
  if (principal?.apiKeyId) throw notAllowed();
  const made = services.database.prisma.$transaction(async (tx) => {
    const created = await createOrganization(tx, { name });
    if (slug) await tx.organization.update({ where: { id: created.id }, data: { slug } });
    await addOwner(tx, created.id, user.id);
    const author = { orgId: created.id, userId: user.id };
    await writeAudit(tx, author, "orgs.create", { type: "organization", id: created.id }, { name });
    return { id: created.id, name, slug: slug ?? created.slug };
  });
  return made.catch((error: unknown) => {
    throw isUniqueViolation(error, "Organization_slug_key") ? slugTaken() : error;
  });
}

const slugTaken = () =>
  new AppError({
    code: "conflict",
    reason: "slug-taken",
    userMessage: "Another organization has this short name. Choose a different one.",
    fields: { slug: "is taken" },
  });
