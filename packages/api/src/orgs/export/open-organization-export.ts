import { notFound } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { Download } from "../open-audit-export.ts";
import { orgsPolicy } from "../orgs.policy.ts";
import { exportIdInput } from "./exports.contract.ts";

/** Opens a copy of the organization as a file, for its owners; that it was fetched stands in the records. */
export async function openOrganizationExport(context: OrgContext, query: Record<string, string>): Promise<Download> {
  const { db, principal } = context;
  if (!orgsPolicy(principal, "download-export")) throw notAllowed();
  const { id } = exportIdInput.parse(query);
  const ready = await db.$transaction(async (tx) => {
    const found = await tx.organizationExport.findFirst({
      where: { id, status: "ready", expiresAt: { gt: new Date() } },
      select: { finishedAt: true, org: { select: { slug: true } } },
    });
    if (!found) throw notFound("export");
    await writeAudit(tx, principal, "orgs.download-export", { type: "organization", id: principal.orgId }, {});
    return found;
  });
  const day = ready.finishedAt?.toISOString().slice(0, 10) ?? "";
  return {
    fileName: `${ready.org.slug}-${day}.tar.gz`,
    contentType: "application/gzip",
    text: partsOf(context, id),
  };
}

async function* partsOf({ db }: OrgContext, exportId: string): AsyncGenerator<Uint8Array, void> {
  for (let position = 0; ; position++) {
    const part = await db.organizationExportPart.findFirst({
      where: { exportId, position },
      select: { bytes: true },
    });
    if (!part) return;
    yield part.bytes;
  }
}
