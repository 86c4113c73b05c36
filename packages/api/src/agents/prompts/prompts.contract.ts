import { promptOverrideVersionRow, systemPromptRow, systemPromptVersionRow } from "@guildhall/db/rows";
import { pageInput, promptVariable, typedText } from "@guildhall/kernel";
import { z } from "zod";

const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "must be the key of a prompt, such as conversation.title");

export const promptInput = z.object({ key });

export const listPromptsInput = pageInput.extend({
  /** The key of the last prompt of the page before. */
  cursor: key.nullish(),
  category: typedText(systemPromptRow.shape.category).optional(),
  query: typedText(z.string().max(200)).optional(),
});
export type ListPromptsInput = z.infer<typeof listPromptsInput>;

/** A person's own words for a prompt. */
export const overridePromptInput = promptInput.extend({ text: typedText(promptOverrideVersionRow.shape.text) });
export type OverridePromptInput = z.infer<typeof overridePromptInput>;

export const restorePromptInput = promptInput.extend({ version: z.int().positive().max(2_147_483_647) });

/** What came of the uses of a prompt in this organization. */
export const promptFigures = z.object({
  uses: z.int(),
  lastUsedAt: z.coerce.date().nullable(),
  /** The share of thumbs up among the rated answers; null while none was rated. */
  satisfaction: z.number().min(0).max(1).nullable(),
  /** How many answers were rated. */
  rated: z.int(),
  /** The share of the ended runs that were completed; null while none has ended. */
  success: z.number().min(0).max(1).nullable(),
  /** How many runs have ended, those that were stopped left out. */
  ended: z.int(),
});
export type PromptFigures = z.infer<typeof promptFigures>;

/** A prompt as lists show it. */
export const promptSummary = systemPromptRow
  .pick({ key: true, category: true, name: true, description: true })
  .extend({ isOverridden: z.boolean(), uses: z.int() });
export type PromptSummary = z.infer<typeof promptSummary>;

export const promptVersion = systemPromptVersionRow
  .pick({ version: true, text: true, createdAt: true })
  .extend({ variables: z.array(promptVariable) });
export type PromptVersion = z.infer<typeof promptVersion>;

/** A prompt as its own page shows it; the newest version of each list stands first. */
export const promptView = systemPromptRow.pick({ key: true, category: true, name: true, description: true }).extend({
  /** What the factory says, the latest at most ten versions. */
  factory: z.array(promptVersion).min(1),
  /** The person's own words, the latest at most thirty versions, whether they hold or not. */
  own: z.array(promptVersion),
  /** Whether the person's own words hold. */
  isOverridden: z.boolean(),
  figures: promptFigures,
});
export type PromptView = z.infer<typeof promptView>;
