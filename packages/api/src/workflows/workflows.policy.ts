import type { Principal } from "../ground/principal.ts";

export type WorkflowsAction =
  | "list"
  | "get"
  | "node-types"
  | "templates"
  | "create"
  | "update"
  | "save"
  | "try"
  | "publish"
  | "restore"
  | "archive"
  | "import";

const reading: readonly WorkflowsAction[] = ["list", "get", "node-types", "templates"];

/** Everybody in the organization sees the workflows that are not private; viewers change none. */
export function workflowsPolicy({ role }: Principal, action: WorkflowsAction): boolean {
  return reading.includes(action) || role !== "viewer";
}
