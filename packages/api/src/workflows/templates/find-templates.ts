import type { ListTemplatesInput, TemplateView } from "../templates.contract.ts";
import { templates } from "./templates.ts";

/** The templates that have all these words, in the order of the gallery. */
export function findTemplates({ query = "", category }: ListTemplatesInput): { items: TemplateView[] } {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const items = templates.filter((template) => {
    if (category && template.category !== category) return false;
    const { name, description, tags } = template;
    const text = [name, description, ...tags].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { items: items.map((it) => ({ ...it, tags: [...it.tags] })) };
}
