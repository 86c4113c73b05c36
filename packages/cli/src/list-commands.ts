import type { Command } from "./commands.ts";

/** What can be called, as a list for people. */
export function listCommands(commands: readonly Command[]): string {
  const rows = commands.map(({ usage, about }) => [usage, about] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const lines = rows.map(([usage, about]) => `  ${usage.padEnd(width)}  ${about}`);
  return ["npm run guildhall -- <command>", "", ...lines].join("\n");
}
