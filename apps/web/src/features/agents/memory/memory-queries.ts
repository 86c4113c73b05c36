import type { Api } from "../../../api/create-api.ts";

/** What an agent remembers of the person. */
export function memoryQuery(api: Api, agentId: string) {
  return api.agents.memory.get.queryOptions({ id: agentId });
}

/** What it remembered before. */
export function memoryVersionPages(api: Api, agentId: string) {
  return api.agents.memory.versions.infiniteQueryOptions(
    { id: agentId, limit: 20 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
