import type { Prisma } from "@guildhall/db";
import type { PublicLinkView } from "./sharing.contract.ts";

export const linkSelect = {
  id: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.PublicLinkSelect;

/** The public links that open something now. */
export function openLinks(now = new Date()): Prisma.PublicLinkWhereInput {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

/** A link as the dialog shows it. */
export function viewLink({
  createdBy,
  ...link
}: Prisma.PublicLinkGetPayload<{ select: typeof linkSelect }>): PublicLinkView {
  return { ...link, createdBy: createdBy?.name ?? null };
}
