import type { Page } from "@guildhall/kernel";
import { decodePlace, encodePlace } from "../../ground/place.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListProjectsInput, ProjectSummary } from "./projects.contract.ts";
import { projectSummarySelect, viewProject, listedProjects } from "./projects.select.ts";

/** The projects that somebody may see, in the order that people gave them. */
export async function listProjects(
  { db, principal }: OrgContext,
  { archived, cursor, limit }: ListProjectsInput,
): Promise<Page<ProjectSummary>> {
  const after = decodePlace(cursor, "position");
  const position = after?.value ?? 0;
  const rows = await db.project.findMany({
    where: {
      archivedAt: archived ? { not: null } : null,
      AND: [
        listedProjects(principal),
        after ? { OR: [{ position: { gt: position } }, { position, id: { gt: after.id } }] } : {},
      ],
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: { ...projectSummarySelect, position: true },
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => viewProject(principal, row)),
    nextCursor: last ? encodePlace("position", { value: last.position, id: last.id }) : null,
  };
}
