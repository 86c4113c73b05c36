import type { ApiKeyScope } from "@guildhall/api/client";

/** What each scope of a key lets a program do, in the order in which they are shown. */
export const scopeWords: readonly { scope: ApiKeyScope; label: string; help: string }[] = [
  { scope: "read", label: "Read", help: "See what you see" },
  { scope: "chat", label: "Chat", help: "Talk to agents, by OpenAI’s interface too" },
  { scope: "run", label: "Run", help: "Start and stop workflows, decide approvals" },
  { scope: "write", label: "Change", help: "Make and change agents, workflows, tasks and the like" },
  { scope: "all", label: "Everything", help: "All of this, and look after members, credentials and settings" },
];

/** The scopes of a key in words: `Read, Chat`. */
export function describeScopes(scopes: readonly ApiKeyScope[]): string {
  return scopeWords.flatMap(({ scope, label }) => (scopes.includes(scope) ? label : [])).join(", ");
}
