import type { CredentialView } from "@guildhall/api/client";

const names = {
  providers: ["model provider", "model providers"],
  tools: ["tool", "tools"],
  mcpServers: ["MCP server", "MCP servers"],
  knowledgeSources: ["source of knowledge", "sources of knowledge"],
  calendars: ["calendar", "calendars"],
  workflows: ["workflow", "workflows"],
} as const satisfies Record<keyof CredentialView["usedBy"], readonly [one: string, many: string]>;

const list = new Intl.ListFormat("en");

/** What depends on a credential, in words: `Used by 3 tools and 1 calendar`. */
export function describeUse(usedBy: CredentialView["usedBy"]): string {
  const uses = [
    count(usedBy.providers, names.providers),
    count(usedBy.tools, names.tools),
    count(usedBy.mcpServers, names.mcpServers),
    count(usedBy.knowledgeSources, names.knowledgeSources),
    count(usedBy.calendars, names.calendars),
    count(usedBy.workflows, names.workflows),
  ].filter((words) => words !== "");
  return uses.length > 0 ? `Used by ${list.format(uses)}` : "Used by nothing";
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}
