import { AppError, type ErrorCode } from "@guildhall/kernel";
import { z } from "zod";

/** An error as every door tells it. */
export type ErrorDescription = {
  code: ErrorCode;
  reason: string;
  message: string;
  retry: boolean;
  /** What is wrong with each field, by its path. */
  fields?: Record<string, string>;
};

/** Finds the words for an error: those it was thrown with, those of its wrong fields, or that it is a fault of ours. */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof AppError) return describeAppError(error);
  if (error instanceof z.ZodError) return describeBadInput(error);
  return {
    code: "internal",
    reason: "unexpected",
    message: "Something went wrong on our side. Nothing was changed; try again, and tell the owner if it stays.",
    retry: true,
  };
}

function describeAppError({ code, reason, userMessage, retry, fields }: AppError): ErrorDescription {
  return { code, reason, message: userMessage, retry, ...(fields && { fields }) };
}

function describeBadInput(error: z.ZodError): ErrorDescription {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".") || "input"] ??= issue.message;
  const message = Object.entries(fields)
    .map(([path, words]) => `${path} ${words}`)
    .join("; ");
  return { code: "bad-input", reason: "invalid-input", message: `${message}.`, retry: false, fields };
}
