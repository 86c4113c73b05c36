import { z } from "zod";
import { jsonValue } from "../json.ts";

/** A file that came with what a person said. */
export const filePart = z.object({
  type: z.literal("file"),
  fileId: z.string(),
  name: z.string(),
  /** What the bytes were found to be: a kind of image, or `text/plain`. */
  contentType: z.string(),
  sizeBytes: z.int().nonnegative(),
});
export type FilePart = z.infer<typeof filePart>;

/** A call of a tool, and what came of it. */
export const toolPart = z.object({
  type: z.literal("tool"),
  toolCallId: z.string(),
  toolName: z.string(),
  input: jsonValue,
  output: jsonValue.exactOptional(),
  isError: z.boolean().exactOptional(),
  durationMs: z.int().nonnegative().exactOptional(),
  /** Of a call that a person has to allow. */
  approval: z.object({ status: z.enum(["asked", "approved", "rejected"]), comment: z.string() }).exactOptional(),
});

/** An agent that was chosen for an answer, and why. */
export const chosenAgent = {
  agentId: z.string(),
  name: z.string(),
  color: z.string(),
  /** In words for the person. */
  reason: z.string(),
  /** Who chose: a model, the words that question and agent share, or the person. */
  by: z.enum(["model", "words", "person"]),
} as const;

/** A piece of an answer, or of what a person said, in the order in which it came. A tool without an output has not answered yet. */
export const turnPart = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({ type: z.literal("reasoning"), text: z.string() }),
  filePart,
  z.object({ type: z.literal("agent-chosen"), ...chosenAgent }),
  /** A model that was to answer and did not, so that another one does; empty when its server could not be asked for one. */
  z.object({ type: z.literal("passed-over"), modelId: z.string(), reason: z.string(), message: z.string() }),
  toolPart,
]);
export type TurnPart = z.infer<typeof turnPart>;
export type ToolPart = z.infer<typeof toolPart>;

/** What went wrong in a run: a stable name, words for the person, and whether trying again can help. */
export const runError = z.object({ reason: z.string(), message: z.string(), retry: z.boolean() });
export type RunError = z.infer<typeof runError>;
