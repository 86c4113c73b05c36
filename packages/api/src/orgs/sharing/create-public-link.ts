import { newId } from "@guildhall/kernel";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { linkSelect, viewLink } from "./link-select.ts";
import { defaultStaysPrivate } from "./open-object.ts";
import { requireKept } from "./require-shared.ts";
import { shareColumn } from "./shared-object.ts";
import type { CreateLinkInput, LinkCreated } from "./sharing.contract.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Makes a page of an object that anybody reads who has its address. The address is told only now. */
export async function createPublicLink(
  { db, principal, services }: OrgContext,
  { kind, id, days }: CreateLinkInput,
): Promise<LinkCreated> {
  const token = newLinkToken();
  const expiresAt = days === null ? null : new Date(Date.now() + days * dayMs);
  const linkId = newId("publicLink");
  const link = await db.$transaction(async (tx) => {
    const object = await requireKept(tx, principal, { kind, id });
    if (object.isDefault) throw defaultStaysPrivate(kind);
    const { orgId, userId: createdById } = principal;
    const data = {
      id: linkId,
      orgId,
      createdById,
      expiresAt,
      tokenHash: hashLinkToken(token),
      ...shareColumn(kind, id),
    };
    const created = await tx.publicLink.create({ data, select: linkSelect });
    const until = expiresAt?.toISOString() ?? "revoked";
    await writeAudit(tx, principal, "sharing.create-link", { type: kind, id }, { linkId, until });
    return created;
  });
  return { url: `${services.publicUrl}/share/${token}`, link: viewLink(link) };
}
