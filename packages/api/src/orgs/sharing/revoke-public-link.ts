import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireKept } from "./require-shared.ts";
import { shareColumn } from "./shared-object.ts";
import type { RevokeLinkInput } from "./sharing.contract.ts";

/** Ends a public link: from the next request on it opens nothing. Harmless when it has ended. */
export async function revokePublicLink(
  { db, principal }: OrgContext,
  { kind, id, linkId }: RevokeLinkInput,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await requireKept(tx, principal, { kind, id });
    const where = { id: linkId, revokedAt: null, ...shareColumn(kind, id) };
    const { count } = await tx.publicLink.updateMany({ where, data: { revokedAt: new Date() } });
    if (count > 0) await writeAudit(tx, principal, "sharing.revoke-link", { type: kind, id }, { linkId });
  });
}
