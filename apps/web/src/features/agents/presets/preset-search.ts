import { categoryNamed } from "./category-labels.ts";

/** What the address of the gallery holds: words, category, tag, and the preset that is looked at. */
export type PresetSearch = {
  q?: string;
  category?: NonNullable<ReturnType<typeof categoryNamed>>;
  tag?: string;
  preset?: string;
};

/** Reads the address of the gallery; what it does not know it leaves out. */
export function readPresetSearch(search: Record<string, unknown>): PresetSearch {
  const text = (name: string) => (typeof search[name] === "string" ? search[name] : "");
  const category = categoryNamed(text("category"));
  return {
    ...(text("q") && { q: text("q") }),
    ...(category && { category }),
    ...(text("tag") && { tag: text("tag") }),
    ...(text("preset") && { preset: text("preset") }),
  };
}
