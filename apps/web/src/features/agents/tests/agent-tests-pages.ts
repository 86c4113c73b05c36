import type { Api } from "../../../api/create-api.ts";

/** The pages of an agent's test cases. */
export function agentTestsPages(api: Api, id: string) {
  return api.agents.tests.list.infiniteQueryOptions({ id, limit: 30 }, { getNextPageParam: (page) => page.nextCursor });
}
