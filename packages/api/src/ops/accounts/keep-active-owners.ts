import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";

/** Refuses to suspend somebody without whom an organization would have no owner that can sign in. */
export async function keepActiveOwners(
  tx: Prisma.TransactionClient,
  { id, name }: { id: string; name: string },
): Promise<void> {
  // As for every change of members, so that another owner does not leave at the same moment.
  await tx.$executeRaw`
    select from "Organization" where id in (select "orgId" from "Member" where "userId" = ${id} and role = 'owner')
    order by id for no key update`;
  const others = { role: "owner", userId: { not: id }, user: { status: "active" } } as const;
  const alone = await tx.organization.findFirst({
    where: { members: { some: { userId: id, role: "owner" }, none: others } },
    select: { name: true },
  });
  if (alone) throw lastOwner(name, alone.name);
}

const lastOwner = (person: string, organization: string) =>
  new AppError({
    code: "conflict",
    reason: "last-owner",
    userMessage: `${person} is the only owner of ${organization} who can sign in. It needs another owner first.`,
  });
