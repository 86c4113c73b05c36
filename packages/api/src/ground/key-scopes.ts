import type { ApiKeyScope } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import type { Principal } from "./principal.ts";

/** For which of these something is open to an API key: one is enough, and `all` is always. */
export type ScopeNeed = readonly ApiKeyScope[];

type Asking = Pick<Principal, "apiKeyId" | "scopes">;

/** Whether a program's key is for what is needed. People need no scope. */
export function hasScope({ apiKeyId, scopes = [] }: Asking, need: ScopeNeed): boolean {
  return apiKeyId === null || scopes.includes("all") || need.some((scope) => scopes.includes(scope));
}

/** Throws `key-scope` when a program asks whose key is for none of what is needed. */
export function requireScope(principal: Asking | null, need: ScopeNeed): void {
  if (!principal || hasScope(principal, need)) return;
  throw new AppError({
    code: "forbidden",
    reason: "key-scope",
    userMessage: `This API key is not for that: it takes one whose scopes hold ${describeNeed(need)}.`,
  });
}

/** The scopes that are enough, in words: `read or chat`. */
export function describeNeed(need: ScopeNeed): string {
  return need.length === 0 ? "all" : need.join(" or ");
}
