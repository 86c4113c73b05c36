import { type ParseArgsConfig, parseArgs } from "node:util";
import { AppError } from "@guildhall/kernel";

/** Takes the words behind a command apart: one that is named, and options. Throws an `AppError` with the usage. */
export function readWords<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [word, ...tooMany] = positionals;
    if (word !== undefined && tooMany.length === 0) return { word, values };
  } catch (error) {
    throw wrongUsage(usage, error);
  }
  throw wrongUsage(usage);
}

function wrongUsage(usage: string, cause?: unknown): AppError {
  const found = cause instanceof Error ? `${cause.message.split(". ")[0]}.\n` : "";
  return new AppError({ code: "bad-input", reason: "command-usage", userMessage: `${found}Usage: ${usage}`, cause });
}
