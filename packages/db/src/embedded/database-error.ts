import { AppError } from "@guildhall/kernel";

/** The error of a bad day with the database or its directory: one line that says what is wrong and what to do. */
export function databaseError(reason: string, line: string, cause?: unknown): AppError {
  return new AppError({ code: "unavailable", reason, userMessage: line, retry: false, cause });
}

/** The system's or PostgreSQL's code of an error, `ENOSPC` or `28P01`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The words of anything that was thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
