import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { childEnvironment } from "@guildhall/env";

type Call = { args: string[]; stdin?: string; env?: Record<string, string> };

export type CalledCommand = { code: number | null; said: string; complained: string };

/** Calls a command as `npm run guildhall --` does, and answers how it ended. */
export async function runCommand({ args, stdin = "", env = {} }: Call): Promise<CalledCommand> {
  const main = join(import.meta.dirname, "..", "main.ts");
  const child = spawn(process.execPath, [main, ...args], { env: childEnvironment(env), stdio: "pipe" });
  // A command that refuses its words is gone before it reads.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said, complained };
}
