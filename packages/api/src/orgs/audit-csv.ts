import type { AuditView } from "./audit.contract.ts";

const columns = ["time", "actor", "actor e-mail", "action", "object type", "object id", "details", "address"];

/** The first line of the records as CSV. */
export const auditCsvHead = lineOf(columns);

/** One entry as a line of CSV. */
export function auditCsvLine({ createdAt, actor, action, objectType, objectId, data, ipAddress }: AuditView): string {
  const details = JSON.stringify(data);
  return lineOf([
    createdAt.toISOString(),
    actor?.name ?? "",
    actor?.email ?? "",
    action,
    objectType,
    objectId,
    details === "{}" ? "" : details,
    ipAddress ?? "",
  ]);
}

function lineOf(cells: string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** A spreadsheet would take text that begins like a formula for one and run it. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
