import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { InvitationView, ListInvitationsInput } from "./invitations.contract.ts";
import { invitationSelect } from "./invitations.select.ts";
import { openInvitations } from "./open-invitations.ts";

/** The invitations that can still be accepted, newest first. */
export async function listInvitations(
  { db }: OrgContext,
  { cursor, limit }: ListInvitationsInput,
): Promise<Page<InvitationView>> {
  const after = decodeCursor(cursor);
  const behind = after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {};
  const rows = await db.invitation.findMany({
    where: { ...openInvitations(), ...behind },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: invitationSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
