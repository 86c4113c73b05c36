import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

export type AgentVersion = inferOutput<Api["agents"]["versions"]["list"]>["items"][number];

const lookAgainMs = 1500;

/** The pages of an agent's versions; while one is tested, they are looked at again. */
export function versionPages(api: Api, id: string) {
  return api.agents.versions.list.infiniteQueryOptions(
    { id, limit: 30 },
    {
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ items }) => items.some(({ tests }) => tests.pending > 0)) ? lookAgainMs : false,
    },
  );
}
