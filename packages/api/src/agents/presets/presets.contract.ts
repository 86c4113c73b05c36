import { agentPresetRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

const { category } = agentPresetRow.shape;
const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be the key of a preset, such as it-help-desk");
const tag = z.string().min(1).max(60);

export const presetKeyInput = z.object({ key });

export const listPresetsInput = pageInput.extend({
  /** The id of the last preset of the page before. */
  cursor: idSchema("agentPreset").nullish(),
  /** Words to look for in name, description, tags and the first answer. */
  query: typedText(z.string().max(200)).optional(),
  category: category.unwrap().optional(),
  tag: typedText(tag).optional(),
});
export type ListPresetsInput = z.infer<typeof listPresetsInput>;

/** A preset as the gallery shows it. */
export const presetSummary = agentPresetRow.pick({
  id: true,
  key: true,
  name: true,
  description: true,
  icon: true,
  gradient: true,
  kind: true,
  category: true,
  tags: true,
  isFeatured: true,
});
export type PresetSummary = z.infer<typeof presetSummary>;

/** A preset with all that an agent begins with. */
export const presetView = presetSummary.extend(
  agentPresetRow.pick({
    who: true,
    rules: true,
    tricks: true,
    tools: true,
    systemPrompt: true,
    modelName: true,
    temperature: true,
    editedAt: true,
    updatedAt: true,
  }).shape,
);
export type PresetView = z.infer<typeof presetView>;

/** By what presets can be narrowed down, with how many there are of each. */
export const presetFacets = z.object({
  categories: z.array(z.object({ category: category.unwrap(), count: z.int() })),
  tags: z.array(z.object({ tag: z.string(), count: z.int() })),
});
export type PresetFacets = z.infer<typeof presetFacets>;
