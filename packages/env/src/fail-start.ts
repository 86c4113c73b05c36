import { AppError } from "@guildhall/kernel";

/** The exit code that says: starting again can't help before somebody changes the configuration. */
const configurationExit = 78;

/** Ends the process with one clear line. */
export function failStart(error: unknown): never {
  if (error instanceof AppError) {
    console.error(error.userMessage);
    process.exit(error.retry ? 1 : configurationExit);
  }
  console.error(error);
  process.exit(1);
}
