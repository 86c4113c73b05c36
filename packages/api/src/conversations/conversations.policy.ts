import type { Principal } from "../ground/principal.ts";

export type ConversationsAction =
  | "list"
  | "search"
  | "get"
  | "create"
  | "update"
  | "delete"
  | "restore"
  | "send"
  | "stop"
  | "retry"
  | "queue"
  | "edit"
  | "regenerate"
  | "choose-again"
  | "show-branch"
  | "rate"
  | "read-summary"
  | "summarize"
  | "read-interview"
  | "change-interview"
  | "make-test-case"
  | "follow";

const reading: ReadonlySet<ConversationsAction> = new Set([
  "list",
  "search",
  "get",
  "follow",
  "read-summary",
  "read-interview",
]);

/** Everybody may talk to the organization's agents; viewers only read. Whose conversation it is, the verbs look up. */
export function conversationsPolicy({ role }: Principal, action: ConversationsAction): boolean {
  return reading.has(action) || role !== "viewer";
}
