import type { OrgContext } from "../ground/principal.ts";
import type { AuditFilters, AuditView } from "./audit.contract.ts";
import { auditCsvHead, auditCsvLine } from "./audit-csv.ts";
import { listAudit } from "./list-audit.ts";

/** Rows that are held in memory at once. */
const pageLength = 500;

export type AuditFormat = "csv" | "json";

/** The records that pass the filters as text, piece by piece: a page of rows at a time, however many there are. */
export async function* exportAudit(
  context: OrgContext,
  filters: AuditFilters,
  format: AuditFormat,
): AsyncGenerator<string, void> {
  let first = true;
  yield format === "csv" ? auditCsvHead : "[";
  for await (const page of pagesOf(context, filters)) {
    const lines = page.map((entry) => (format === "csv" ? auditCsvLine(entry) : JSON.stringify(entry)));
    const between = format === "csv" ? "" : ",\n";
    if (lines.length > 0) yield `${first ? "" : between}${lines.join(between)}`;
    first = false;
  }
  if (format === "json") yield "]\n";
}

async function* pagesOf(context: OrgContext, filters: AuditFilters): AsyncGenerator<AuditView[], void> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAudit>> = await listAudit(context, {
      ...filters,
      cursor,
      limit: pageLength,
    });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor);
}
