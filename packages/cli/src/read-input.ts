import { AppError } from "@guildhall/kernel";
import { z } from "zod";

/** Holds what a command was given against what its verb takes; throws an `AppError` that names every wrong value. */
export function readInput<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `The ${path.join(".") || "input"} ${message}.`);
  throw new AppError({ code: "bad-input", reason: "invalid-input", userMessage: lines.join("\n"), cause: read.error });
}
