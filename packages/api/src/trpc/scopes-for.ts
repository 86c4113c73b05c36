import type { ScopeNeed } from "../ground/key-scopes.ts";
import type { Procedure } from "./list-procedures.ts";

/** What talks to agents, or lets an agent be chosen for that. */
const ofChat = new Set(["conversations", "agents"]);
/** What runs workflows, or lets one be chosen for that. */
const ofRuns = new Set(["executions", "approvals", "workflows"]);
/** What is administered: other people, secrets, what costs money, the installation. */
const administered = new Set(["orgs", "providers", "ops"]);

/** Procedures whose scopes their place does not tell. */
const special: Record<string, ScopeNeed> = {
  "identity.status": ["read", "chat", "run", "write"],
  "identity.me": ["read", "chat", "run", "write"],
  "schedules.fire": ["run"],
  "tools.try": ["run"],
};

/** For which scopes a procedure is open to API keys, by where it stands: one of them is enough, and `all` always is. */
export function scopesFor({ path, type }: Pick<Procedure, "path" | "type">): ScopeNeed {
  const [domain = ""] = path.split(".");
  if (special[path]) return special[path];
  if (type !== "mutation")
    return [
      "read",
      ...(ofChat.has(domain) ? (["chat"] as const) : []),
      ...(ofRuns.has(domain) ? (["run"] as const) : []),
    ];
  if (domain === "conversations") return ["chat"];
  if (domain === "executions" || domain === "approvals") return ["run"];
  return administered.has(domain) ? [] : ["write"];
}
