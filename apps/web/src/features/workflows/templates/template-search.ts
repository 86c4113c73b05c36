import { templateCategories } from "./template-categories.ts";
import type { TemplateItem } from "./template-item.ts";

/** What the address of the gallery holds: words and a category. */
export type TemplateSearch = { q?: string; category?: TemplateItem["category"] };

/** Reads the address of the gallery; what it does not know it leaves out. */
export function readTemplateSearch({ q, category }: Record<string, unknown>): TemplateSearch {
  const known = templateCategories.find(({ value }) => value === category);
  return { ...(typeof q === "string" && q && { q }), ...(known && { category: known.value }) };
}
