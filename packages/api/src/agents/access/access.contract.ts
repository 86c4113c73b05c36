import { agentAccessRow, agentRow } from "@guildhall/db/rows";
import { typedText } from "@guildhall/kernel";
import { z } from "zod";
import { agentInput } from "../agents.contract.ts";

const { modelName, temperature, maxOutputTokens } = agentRow.shape;

/** What is set differently in this organization than its maker set it, by the names of an agent's fields. */
export const accessConfig = z.object({
  modelName: typedText(modelName.unwrap()).optional(),
  temperature: temperature.unwrap().optional(),
  maxOutputTokens: maxOutputTokens.unwrap().max(1_000_000).optional(),
  /** What the model is told behind the agent's own instructions. */
  instructions: typedText(z.string().max(4000)).optional(),
});
export type AccessConfig = z.infer<typeof accessConfig>;

/** What the admins decided about an agent, over its maker's settings. */
export const accessView = agentAccessRow.pick({ isEnabled: true, visibility: true }).extend({
  isEnabled: z.boolean(),
  config: accessConfig,
  /** Who decided last, and when; empty while nobody has decided anything. */
  changedBy: z.string().nullable(),
  changedAt: z.date().nullable(),
});
export type AccessView = z.infer<typeof accessView>;

/** A decision as a whole: what is left out of the configuration is as its maker set it. */
export const setAccessInput = agentInput.extend({
  isEnabled: z.boolean(),
  visibility: z.enum(["private", "organization", "hidden"]).nullable(),
  config: accessConfig.default({}),
});
export type SetAccessInput = z.infer<typeof setAccessInput>;
