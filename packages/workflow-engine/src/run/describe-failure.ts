import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import type { StepError } from "./step.ts";

/** The words for a step that failed. What nobody threw on purpose is reported, and told to nobody. */
export function describeFailure(error: unknown, report: ((error: unknown) => void) | undefined): StepError {
  if (error instanceof AppError) {
    const { reason, userMessage, retry } = error;
    return { reason, message: userMessage, retry };
  }
  if (error instanceof z.ZodError) return { reason: "bad-settings", message: wordsFor(error), retry: false };
  report?.(error);
  return { reason: "unexpected", message: "The step failed, and nobody foresaw how. Try it again.", retry: true };
}

function wordsFor(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".") || "The configuration"} ${message}`).join("; ");
}
