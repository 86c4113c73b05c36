import { modelChoiceRow, modelPurposeValues } from "@guildhall/db/rows";
import { typedText } from "@guildhall/kernel";
import { z } from "zod";

/** A model that can be chosen. */
export const modelOffer = z.object({
  /** `<provider>` for its usual model, or `<provider>:<model>`. */
  reference: z.string(),
  /** The provider, as it is called in sentences. */
  provider: z.string(),
  /** The model's own name; empty for the provider's usual one. */
  model: z.string(),
});
export type ModelOffer = z.infer<typeof modelOffer>;

/** Which model answers for each purpose, and what there is to choose from. */
export const modelChoicesView = z.object({
  choices: z.array(
    z.object({
      purpose: modelPurposeValues,
      /** What the person chose. */
      own: z.string().nullable(),
      /** What the organization chose; it holds where the person chose nothing. */
      organization: z.string().nullable(),
    }),
  ),
  offers: z.array(modelOffer),
});
export type ModelChoicesView = z.infer<typeof modelChoicesView>;

export const chooseModelInput = z.object({
  purpose: modelPurposeValues,
  /** `<provider>:<model>` or `<provider>`; null takes the choice back. */
  modelName: typedText(modelChoiceRow.shape.modelName).nullable(),
});
export type ChooseModelInput = z.infer<typeof chooseModelInput>;
