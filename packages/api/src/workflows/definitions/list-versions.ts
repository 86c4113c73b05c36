import { notFound, type Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListVersionsInput, VersionSummary } from "../workflows.contract.ts";
import { versionSummarySelect } from "../workflows.select.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** The versions of a workflow, the newest first. */
export async function listVersions(
  { db, principal }: OrgContext,
  { id, cursor, limit }: ListVersionsInput,
): Promise<Page<VersionSummary>> {
  const after = decodeCursor(cursor);
  const found = await db.workflow.findFirst({
    where: { id, ...visibleWorkflow(principal) },
    select: {
      versions: {
        where: after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit + 1,
        select: versionSummarySelect,
      },
    },
  });
  if (!found) throw notFound("workflow");
  const items = found.versions
    .slice(0, limit)
    .map(({ createdById, ...version }) => ({ ...version, createdBy: createdById }));
  const last = found.versions.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
