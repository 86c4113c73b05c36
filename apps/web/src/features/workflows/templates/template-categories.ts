import type { TemplateItem } from "./template-item.ts";

/** What the categories of templates are called, in the order of the gallery. */
export const templateCategories: readonly { value: TemplateItem["category"]; label: string }[] = [
  { value: "people", label: "People decide" },
  { value: "writing", label: "Writing" },
  { value: "data", label: "Data" },
  { value: "systems", label: "Other systems" },
  { value: "basics", label: "First steps" },
];
