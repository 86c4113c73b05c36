import type { Api } from "../../api/create-api.ts";

/** The conversations with one agent that were used last. */
export function latestWith(api: Api, agentId: string) {
  return api.conversations.list.queryOptions({ agentId, limit: 10 });
}
