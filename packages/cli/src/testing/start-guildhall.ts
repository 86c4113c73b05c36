import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { join } from "node:path";
import { childEnvironment } from "@guildhall/env";

export type StartedGuildhall = {
  child: ChildProcess;
  /** Resolves when this was said, or rejects when the process ended before. */
  hasSaid: (words: string) => Promise<void>;
  /** All that was said until now. */
  said: () => string;
  /** Sends a signal and resolves with the exit code when it has ended. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts everything as `npm start` does, in a process that tests may kill. */
export function startGuildhall(changes: Record<string, string>): StartedGuildhall {
  const env = childEnvironment({
    DATABASE_URL: undefined,
    GUILDHALL_STARTED_AT: undefined,
    HOST: undefined,
    PORT: "0",
    LOG_LEVEL: "warn",
    ...changes,
  });
  const main = join(import.meta.dirname, "..", "main.ts");
  const child = spawn(process.execPath, [main, "start"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  const hasSaid = async (words: string) => {
    while (!text.includes(words)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended before it said ${words}:\n${text}`);
      await delay(10);
    }
  };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { child, hasSaid, said: () => text, end };
}
