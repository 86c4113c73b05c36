import type { Principal } from "../ground/principal.ts";

export type WebhooksAction = "list" | "create" | "delete";

/** Everybody in the organization sees that there are addresses; viewers make and remove none. */
export function webhooksPolicy({ role }: Principal, action: WebhooksAction): boolean {
  return action === "list" || role !== "viewer";
}
