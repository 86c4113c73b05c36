import type { Principal } from "../../ground/principal.ts";
import { type Access, mayReach } from "../../orgs/index.ts";

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

/** Who may see a project, by the rule of all that is shared. */
export function maySeeProject(principal: Principal, project: Access): boolean {
  return mayReach(principal, project, "view");
}

/** Who may change a project: its owner, whom it is shared with to edit, and of what is not private the admins. */
export function mayChangeProject(principal: Principal, project: Access): boolean {
  return mayReach(principal, project, "edit");
}
