import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { mayChangeProject } from "./projects.policy.ts";

export const projectSummarySelect = {
  id: true,
  ownerId: true,
  name: true,
  description: true,
  icon: true,
  color: true,
  isDefault: true,
  visibility: true,
  status: true,
  archivedAt: true,
} satisfies Prisma.ProjectSelect;

export const projectSelect = {
  ...projectSummarySelect,
  type: true,
  programmingLanguage: true,
  framework: true,
  repositoryUrl: true,
  localPath: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.ProjectSelect;

/** The projects that somebody may see: their own, and those of the organization. */
export function visibleProjects({ userId }: Principal) {
  return { OR: [{ ownerId: userId }, { visibility: { not: "private" } }] } satisfies Prisma.ProjectWhereInput;
}

/** The projects that lists show: not those of others that are only to be used. */
export function listedProjects({ userId }: Principal) {
  return { OR: [{ ownerId: userId }, { visibility: "organization" }] } satisfies Prisma.ProjectWhereInput;
}

/** The row as its asker sees it: whose it is and what they may do, in place of ids. */
export function viewProject<Row extends { ownerId: string | null; visibility: string }>(
  principal: Principal,
  row: Row,
) {
  return { ...row, isOwn: row.ownerId === principal.userId, mayChange: mayChangeProject(principal, row) };
}
