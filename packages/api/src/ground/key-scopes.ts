import type { ApiKeyScope } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import type { Principal } from "./principal.ts";

/** For which of these something is open to an API key: one is enough, and `all` is always. */
export type ScopeNeed = readonly ApiKeyScope[];

/** Throws `key-scope` when a program asks whose key is for none of what is needed. People need no scope. */
export function requireScope(principal: Pick<Principal, "apiKeyId" | "scopes"> | null, need: ScopeNeed): void {
  if (!principal || principal.apiKeyId === null) return;
  const { scopes = [] } = principal;
  if (scopes.includes("all") || need.some((scope) => scopes.includes(scope))) return;
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
