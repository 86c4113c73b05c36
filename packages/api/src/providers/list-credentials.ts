import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import { countWorkflowUses } from "./count-workflow-uses.ts";
import type { CredentialView, ListCredentialsInput } from "./credentials.contract.ts";
import { credentialSelect, viewCredential, visibleTo } from "./credentials.select.ts";

/** The organization's credentials and the person's own, newest first, each with how much depends on it. */
export async function listCredentials(
  { db, principal }: OrgContext,
  { service, cursor, limit }: ListCredentialsInput,
): Promise<Page<CredentialView>> {
  const after = decodeCursor(cursor);
  const rows = await db.credential.findMany({
    where: {
      ...(service && { service }),
      AND: [
        visibleTo(principal),
        after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: credentialSelect,
  });
  const workflows = await countWorkflowUses(db, principal.orgId);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ at: last.createdAt, id: last.id }) : null;
  return { items: items.map((row) => viewCredential(row, principal, workflows)), nextCursor };
}
