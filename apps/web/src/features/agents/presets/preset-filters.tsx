import { Select } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { SearchWords } from "../../../shell/search-words.tsx";
import { categoryLabels } from "./category-labels.ts";
import { readPresetSearch } from "./preset-search.ts";

/** Narrows the gallery down by words, category and tag; all of it stands in the address. */
export function PresetFilters() {
  const { q, category = "", tag = "" } = useSearch({ from: "/o/$org/agents/presets" });
  const { categories, tags } = useSuspenseQuery(useApi().agents.presets.facets.queryOptions()).data;
  const navigate = useNavigate({ from: "/o/$org/agents/presets" });
  const narrow = (change: Record<"q" | "category" | "tag", string | undefined>) =>
    void navigate({ search: readPresetSearch(change), replace: true });
  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-[1fr_auto_auto]">
      <div className="col-span-2 sm:col-span-1">
        <SearchWords label="Search presets" words={q} onWords={(words) => narrow({ q: words, category, tag })} />
      </div>
      <Select
        aria-label="Category"
        value={category}
        onChange={(next) => narrow({ q, category: next, tag })}
        choices={[
          { value: "", label: "All categories" },
          ...categories.map((each) => ({
            value: each.category,
            label: `${categoryLabels[each.category]} (${each.count})`,
          })),
        ]}
      />
      <Select
        aria-label="Tag"
        value={tag}
        onChange={(next) => narrow({ q, category, tag: next })}
        choices={[
          { value: "", label: "All tags" },
          ...tags.map((each) => ({ value: each.tag, label: `${each.tag} (${each.count})` })),
        ]}
      />
    </div>
  );
}
