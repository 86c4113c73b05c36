import type { Api } from "../../../api/create-api.ts";
import type { PresetSearch } from "./preset-search.ts";

/** The pages of presets that fit the address of the gallery. */
export function presetPages(api: Api, { q, category, tag }: PresetSearch) {
  return api.agents.presets.list.infiniteQueryOptions(
    { ...(q && { query: q }), ...(category && { category }), ...(tag && { tag }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
