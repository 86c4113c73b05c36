import type { OrgContext } from "../../ground/principal.ts";
import type { ExportList } from "./exports.contract.ts";
import { exportSelect } from "./exports.select.ts";

/** The copies that are being made or can be downloaded, the newest first. */
export async function listExports({ db }: OrgContext): Promise<ExportList> {
  const items = await db.organizationExport.findMany({
    orderBy: { createdAt: "desc" },
    take: 10,
    select: exportSelect,
  });
  return { items, nextCursor: null };
}
