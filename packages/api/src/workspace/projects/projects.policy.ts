import type { Principal } from "../../ground/principal.ts";

export type ProjectsAction =
  | "list"
  | "get"
  | "contents"
  | "default"
  | "create"
  | "update"
  | "move"
  | "archive"
  | "restore"
  | "take-in"
  | "let-go";

/** Everybody reads what they may see, and viewers change nothing. Which project it is, the verbs look at. */
export function projectsPolicy({ role }: Principal, action: ProjectsAction): boolean {
  return action === "list" || action === "get" || action === "contents" || role !== "viewer";
}

type Owned = { ownerId: string | null; visibility: string };

/** Who may see a project: its owner, and everybody when it is the organization's. */
export function maySeeProject({ userId }: Principal, { ownerId, visibility }: Owned): boolean {
  return ownerId === userId || visibility !== "private";
}

/** Who may change a project that they see: its owner; of one that is not private, admins too. */
export function mayChangeProject(principal: Principal, project: Owned): boolean {
  const { userId, role } = principal;
  if (role === "viewer" || !maySeeProject(principal, project)) return false;
  return project.ownerId === userId || role === "owner" || role === "admin";
}
