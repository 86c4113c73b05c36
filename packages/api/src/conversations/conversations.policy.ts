import type { Principal } from "../ground/principal.ts";

export type ConversationsAction = "list" | "get" | "create" | "send" | "stop" | "retry" | "follow";

/** Everybody may talk to the organization's agents; viewers only read. Whose conversation it is, the verbs look up. */
export function conversationsPolicy({ role }: Principal, action: ConversationsAction): boolean {
  return action === "list" || action === "get" || action === "follow" || role !== "viewer";
}
