import type { Principal } from "../../ground/principal.ts";

export type PromptsAction = "list" | "get" | "override" | "reset";

/** Everybody reads the prompts; who makes things that use them may put them in their own words. */
export function promptsPolicy({ role }: Principal, action: PromptsAction): boolean {
  return action === "list" || action === "get" || role !== "viewer";
}
