import { graph, runError, runEvent, turnPart } from "@guildhall/kernel";
import { z } from "zod";

/** What one turn was asked for beyond its messages; the wire of the OpenAI-compatible endpoint fills it. */
export const runInput = z.object({
  /** Told to the model after the agent's own instructions. */
  instructions: z.string().exactOptional(),
  temperature: z.number().exactOptional(),
  maxOutputTokens: z.int().positive().exactOptional(),
});

/** What each JSON column may hold, by `Model.field`. Read a column only through `readJson`. */
export const jsonShapes = {
  "AuditEntry.data": z.record(z.string(), z.json()),
  "JobStart.input": z.json(),
  "Message.parts": z.array(turnPart),
  "Run.error": runError,
  "Run.input": runInput,
  "RunFrame.events": z.array(runEvent),
  "WorkflowVersion.graph": graph,
} satisfies Record<string, z.ZodType>;

/** Parses the value of a JSON column; throws when what is stored isn't what the schema says. */
export function readJson<Column extends keyof typeof jsonShapes>(
  column: Column,
  value: unknown,
): z.infer<(typeof jsonShapes)[Column]>;
export function readJson(column: keyof typeof jsonShapes, value: unknown): unknown {
  return jsonShapes[column].parse(value);
}
