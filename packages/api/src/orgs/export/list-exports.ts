import type { OrgContext } from "../../ground/principal.ts";
import type { ExportView } from "./exports.contract.ts";
import { exportSelect } from "./exports.select.ts";

/** The copies that are being made or can be downloaded, the newest first; there are a handful at most. */
export function listExports({ db }: OrgContext): Promise<ExportView[]> {
  return db.organizationExport.findMany({ orderBy: { createdAt: "desc" }, take: 10, select: exportSelect });
}
