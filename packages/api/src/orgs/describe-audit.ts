import type { JsonValue } from "@guildhall/kernel";

/** What an entry tells, for a sentence: `revoked`, `API key`, `Script`. */
export type AuditSentence = { did: string; thing: string; name: string | null };

const irregular: Record<string, string> = {
  set: "set",
  reset: "reset",
  put: "put",
  send: "sent",
  leave: "left",
  give: "gave",
  take: "took",
  undo: "undid",
  sign: "signed",
  run: "ran",
  transfer: "transferred",
  stop: "stopped",
};
const spelled: Record<string, string> = { api: "API", mcp: "MCP", oauth: "OAuth", totp: "TOTP", url: "URL" };

/** Puts an action such as `identity.revoke-api-key` into words: the verb as something done, the thing, and its name. */
export function describeAudit({
  action,
  objectType,
  data,
}: {
  action: string;
  objectType: string;
  data: Record<string, JsonValue>;
}): AuditSentence {
  const [verb = action, ...rest] = (action.split(".").at(-1) ?? action).split("-");
  const thing = (rest.length > 0 ? rest : objectType.split("-")).map((word) => spelled[word] ?? word).join(" ");
  return { did: pastOf(verb), thing, name: nameIn(data) };
}

function pastOf(verb: string): string {
  const known = irregular[verb];
  if (known) return known;
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function nameIn(data: Record<string, JsonValue>): string | null {
  for (const key of ["name", "title", "email", "slug"]) {
    const value = data[key];
    if (typeof value === "string" && value) return value;
  }
  return null;
}
