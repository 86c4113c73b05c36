import { graph, typedText } from "@guildhall/kernel";
import { z } from "zod";

/** Under which heading the gallery shows a template. */
export const templateCategory = z.enum(["people", "writing", "data", "systems", "basics"]);
export type TemplateCategory = z.infer<typeof templateCategory>;

export const listTemplatesInput = z.object({
  /** Words that must all stand in the name, the description or the tags. */
  query: typedText(z.string().max(200)).optional(),
  category: templateCategory.optional(),
});
export type ListTemplatesInput = z.infer<typeof listTemplatesInput>;

/** A ready-made workflow; its definition is what a new workflow is made with. */
export const templateView = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  category: templateCategory,
  tags: z.array(z.string()),
  definition: graph,
});
export type TemplateView = z.infer<typeof templateView>;
