import { z } from "zod";
import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import { auditFilters } from "./audit.contract.ts";
import { exportAudit } from "./export-audit.ts";
import { orgsPolicy } from "./orgs.policy.ts";

const exportInput = auditFilters.extend({ format: z.enum(["csv", "json"]).default("csv") });

/** A file on its way out: what it is called, what it is, and what is in it as it comes. */
export type Download = {
  fileName: string;
  contentType: string;
  text: AsyncGenerator<string | Uint8Array, void>;
};

/** Opens the records that a query asks for as a file, for those who may read them. */
export function openAuditExport(context: OrgContext, query: Record<string, string>): Download {
  if (!orgsPolicy(context.principal, "read-audit")) throw notAllowed();
  const { format, ...filters } = exportInput.parse(query);
  const day = new Date().toISOString().slice(0, 10);
  const contentType = format === "csv" ? "text/csv; charset=utf-8" : "application/json";
  return { fileName: `audit-${day}.${format}`, contentType, text: exportAudit(context, filters, format) };
}
