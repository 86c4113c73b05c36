import type { Api } from "../../../api/create-api.ts";

/** The tools that an agent has or could be given. */
export function agentToolsQuery(api: Api, agentId: string) {
  return api.agents.tools.list.queryOptions({ id: agentId });
}
