import type { Api } from "../../api/create-api.ts";

/** The agents that were changed last; enough to find those among them that were used last. */
export function recentAgents(api: Api) {
  return api.agents.list.queryOptions({ limit: 50 });
}

/** The conversations that were used last. */
export function recentConversations(api: Api) {
  return api.conversations.list.queryOptions({ limit: 20 });
}
