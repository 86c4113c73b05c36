import type { Api } from "../../api/create-api.ts";

/** What the address of the registry holds. */
export type ToolSearch = { q?: string; archived?: true };

/** Reads the address of the registry. */
export function readToolSearch(search: Record<string, unknown>): ToolSearch {
  const { q, archived } = search;
  return { ...(typeof q === "string" && q && { q }), ...(archived === true && { archived }) };
}

/** The pages of tools that fit the address of the registry. */
export function toolPages(api: Api, { q, archived }: ToolSearch) {
  return api.tools.list.infiniteQueryOptions(
    { ...(q && { query: q }), ...(archived && { archived }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}

/** One tool. */
export function toolQuery(api: Api, id: string) {
  return api.tools.get.queryOptions({ id });
}
