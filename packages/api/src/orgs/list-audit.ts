import { readJson } from "@guildhall/db/shapes";
import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { AuditView, ListAuditInput } from "./audit.contract.ts";
import { auditSelect } from "./audit.select.ts";
import { whereAudit } from "./where-audit.ts";

/** What was changed in the organization and by whom, the newest first. */
export async function listAudit(
  { db }: OrgContext,
  { cursor, limit, ...filters }: ListAuditInput,
): Promise<Page<AuditView>> {
  const rows = await db.auditEntry.findMany({
    where: whereAudit(filters, decodeCursor(cursor)),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: auditSelect,
  });
  const items = rows.slice(0, limit).map((row) => ({ ...row, data: readJson("AuditEntry.data", row.data) }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
