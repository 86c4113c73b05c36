import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { firstFree, slugFrom } from "../ground/slug-from.ts";

/** Makes an organization, within the caller's transaction; `like` is what its address is made of. It has no member yet. */
export async function createOrganization(
  tx: Prisma.TransactionClient,
  { name, isDemo = false, like = name }: { name: string; isDemo?: boolean; like?: string },
): Promise<{ id: string; slug: string }> {
  const wanted = slugFrom(like, { atMost: 40, otherwise: "organization" });
  const slug = await firstFree(wanted, async (slugs) => {
    const taken = await tx.organization.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
    return taken.map((organization) => organization.slug);
  });
  return tx.organization.create({
    data: { id: newId("organization"), name, slug, isDemo },
    select: { id: true, slug: true },
  });
}
