import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";

export type WorkerProcess = {
  executorId: string;
  /** Sends a signal; does not wait. */
  signal: (signal: "SIGSTOP" | "SIGCONT" | "SIGTERM") => void;
  /** Sends a signal and waits until the process is gone. */
  kill: (signal?: "SIGKILL" | "SIGTERM") => Promise<void>;
  isRunning: () => boolean;
  /** What it logged. */
  output: () => string;
};

const ready = z.object({ executorId: z.string() });

/** For tests: starts a worker in a process of its own, because one process holds one engine. */
export async function startWorkerProcess(
  url: string,
  { concurrency = 10, drainMs = 0 }: { concurrency?: number; drainMs?: number } = {},
): Promise<WorkerProcess> {
  const file = join(import.meta.dirname, "worker-process.ts");
  const child = fork(file, [url, String(concurrency), String(drainMs)], { execArgv: [], silent: true });
  let output = "";
  child.stderr?.on("data", (data: Buffer) => (output += data.toString()));
  const { executorId } = await Promise.race([
    once(child, "message").then(([message]) => ready.parse(message)),
    once(child, "exit").then(() => Promise.reject(new Error(`the worker ended:\n${output}`))),
  ]);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    executorId,
    isRunning,
    signal: (signal) => void child.kill(signal),
    kill: (signal = "SIGKILL") => kill(child, signal, isRunning()),
    output: () => output,
  };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals, isRunning: boolean): Promise<void> {
  if (!isRunning) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
