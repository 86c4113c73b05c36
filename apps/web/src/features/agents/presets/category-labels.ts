import type { PresetSummary } from "@guildhall/api/client";

type Category = PresetSummary["category"];

/** What people call the categories of agents. */
export const categoryLabels: Record<Category, string> = {
  generic_chat: "General",
  it_support: "IT support",
  sales: "Sales",
  hr: "People",
  research: "Research",
  stock_analysis: "Stock analysis",
  ringi: "Ringi",
  bpp: "Processes",
  custom: "Other",
};

/** The category with this name, when there is one. */
export function categoryNamed(name: string): Category | undefined {
  const known: string[] = Object.keys(categoryLabels);
  return known.includes(name) && isCategory(name) ? name : undefined;
}

function isCategory(name: string): name is Category {
  return Object.hasOwn(categoryLabels, name);
}
