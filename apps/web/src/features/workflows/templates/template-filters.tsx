import { Select } from "@guildhall/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { SearchWords } from "../../../shell/search-words.tsx";
import { templateCategories } from "./template-categories.ts";
import { readTemplateSearch } from "./template-search.ts";

/** Narrows the gallery down by words and category; both stand in the address. */
export function TemplateFilters() {
  const { q, category = "" } = useSearch({ from: "/o/$org/workflows/templates" });
  const navigate = useNavigate({ from: "/o/$org/workflows/templates" });
  const narrow = (change: Record<"q" | "category", string | undefined>) =>
    void navigate({ search: readTemplateSearch(change), replace: true });
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-[1fr_auto]">
      <SearchWords label="Search templates" words={q} onWords={(words) => narrow({ q: words, category })} />
      <Select
        aria-label="Category"
        value={category}
        onChange={(next) => narrow({ q, category: next })}
        choices={[{ value: "", label: "All categories" }, ...templateCategories]}
      />
    </div>
  );
}
