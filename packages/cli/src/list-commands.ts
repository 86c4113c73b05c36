import type { Command } from "./commands.ts";

/** What can be called, as a list for people. */
export function listCommands(commands: readonly Command[]): string {
  const entries = commands.map(({ usage, about }) => `  ${usage}\n      ${about}`);
  return ["npm run guildhall -- <command>", "", ...entries].join("\n");
}
