import { z } from "zod";
import { interviewState } from "./interview-state.ts";

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 09:00");

/** When an agent is on duty: on these days (1 is Monday) from one time to another, in one time zone. */
export const workingHours = z.object({
  timeZone: z.string().min(1).max(64),
  days: z.array(z.int().min(1).max(7)).max(7),
  from: timeOfDay,
  to: timeOfDay,
});
export type WorkingHours = z.infer<typeof workingHours>;

/** Everything that makes an agent's answers, as it was when a version was published. */
export const agentSnapshot = z.object({
  name: z.string(),
  description: z.string(),
  icon: z.string(),
  color: z.string(),
  who: z.string(),
  rules: z.string(),
  tricks: z.string(),
  systemPrompt: z.string(),
  modelName: z.string().nullable(),
  temperature: z.number().nullable(),
  maxOutputTokens: z.int().positive().nullable(),
  capabilities: z.array(z.string()),
  workingHours: workingHours.nullable(),
  toolIds: z.array(z.string()),
  sourceIds: z.array(z.string()),
});
export type AgentSnapshot = z.infer<typeof agentSnapshot>;

/** A variable of a system prompt. */
export const promptVariable = z.object({
  name: z.string().regex(/^[a-zA-Z]\w{0,63}$/, "must be a letter, then letters, digits and _"),
  description: z.string().max(500).default(""),
  isRequired: z.boolean().default(true),
  default: z.string().max(8000).exactOptional(),
});
export type PromptVariable = z.infer<typeof promptVariable>;

/** What an agent keeps in mind of a conversation between its turns. */
export const conversationState = z.object({
  /** The experts that were chosen, by the ids of their agents. */
  expertIds: z.array(z.string()).max(20).exactOptional(),
  /** What a Socratic interview is about. */
  interviewType: z.string().max(80).exactOptional(),
  /** How far the interview is, in a conversation that is one. */
  interview: interviewState.exactOptional(),
  /** The agent that the person chose in place of the one that was found for them; it answers from then on. */
  chosenAgentId: z.string().exactOptional(),
  /** Whatever else a mode needs. */
  context: z.record(z.string(), z.json()).exactOptional(),
});
export type ConversationState = z.infer<typeof conversationState>;

/** A person, a place or a thing that a passage names. */
export const namedEntity = z.object({ name: z.string().max(300), kind: z.string().max(80) });
export type NamedEntity = z.infer<typeof namedEntity>;

/** A JSON Schema, as far as it can be told without reading it. */
export const jsonSchema = z.record(z.string(), z.json());
