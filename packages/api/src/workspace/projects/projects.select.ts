import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { type Access, accessSelect, sharedWith, signOf } from "../../orgs/index.ts";
import { mayChangeProject } from "./projects.policy.ts";

export const projectSummarySelect = {
  id: true,
  ownerId: true,
  name: true,
  description: true,
  icon: true,
  color: true,
  isDefault: true,
  ...accessSelect,
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

/** The projects with which somebody may do what needs this level. */
export function visibleProjects(principal: Principal, need: ShareLevel = "view") {
  const own = { ownerId: principal.userId };
  return { OR: [own, ...sharedWith(principal, { need })] } satisfies Prisma.ProjectWhereInput;
}

/** The projects that lists show: not those of others that are only to be used. */
export function listedProjects(principal: Principal) {
  const own = { ownerId: principal.userId };
  return { OR: [own, ...sharedWith(principal, { listed: true })] } satisfies Prisma.ProjectWhereInput;
}

/** The row as its asker sees it: whose it is and what they may do, in place of ids. */
export function viewProject<Row extends Access>(principal: Principal, row: Row) {
  const { shares: _shares, orgLevel: _level, ...project } = row;
  const sharing = signOf(principal, row);
  return { ...project, sharing, isOwn: sharing.isOwn, mayChange: mayChangeProject(principal, row) };
}
