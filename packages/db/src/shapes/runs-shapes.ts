import { runError, runEvent } from "@guildhall/kernel";
import { z } from "zod";

/** What one turn was asked for beyond its messages; the wire of the OpenAI-compatible endpoint fills it. */
export const runInput = z.object({
  /** Told to the model after the agent's own instructions. */
  instructions: z.string().exactOptional(),
  temperature: z.number().exactOptional(),
  maxOutputTokens: z.int().positive().exactOptional(),
  /** Words at which the answer ends, without them. */
  stop: z.array(z.string()).exactOptional(),
});

/** What the JSON columns of runs hold. */
export const runsShapes = {
  "Run.error": runError,
  "Run.input": runInput,
  "RunFrame.events": z.array(runEvent),
} satisfies Record<string, z.ZodType>;
