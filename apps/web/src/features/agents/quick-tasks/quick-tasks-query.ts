import type { Api } from "../../../api/create-api.ts";

/** The quick tasks of an agent, for its chat and for the page that changes them. */
export function quickTasksQuery(api: Api, agentId: string) {
  return api.agents.quickTasks.list.queryOptions({ id: agentId }, { staleTime: 60_000 });
}
