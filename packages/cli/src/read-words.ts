import { type ParseArgsConfig, parseArgs } from "node:util";
import { AppError } from "@guildhall/kernel";

/** Takes the words behind a command apart: one that is named, and options. Throws an `AppError` with the usage. */
export function readWords<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  const { values, positionals } = parse(args, options, usage);
  const [word, ...tooMany] = positionals;
  if (word === undefined || tooMany.length > 0) throw wrongUsage(usage);
  return { word, values };
}

/** The options behind a command that takes no word. */
export function readOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  const { values, positionals } = parse(args, options, usage);
  if (positionals.length > 0) throw wrongUsage(usage);
  return values;
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUsage(usage, error);
  }
}

function wrongUsage(usage: string, cause?: unknown): AppError {
  const found = cause instanceof Error ? `${cause.message.split(". ")[0]}.\n` : "";
  return new AppError({ code: "bad-input", reason: "command-usage", userMessage: `${found}Usage: ${usage}`, cause });
}
