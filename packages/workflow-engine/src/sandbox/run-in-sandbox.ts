import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { SandboxAnswer, SandboxCall } from "./sandbox-call.ts";

const logs = z.array(z.string());
const answer = z.union([z.object({ output: z.json(), logs }), z.object({ error: z.string(), logs })]);

/** A thread that has not ended by itself so long after its time limit is ended. */
const graceMs = 2000;

/**
 * Runs code in a thread of its own, so that a loop without end holds up nothing else. The code sees only its input.
 * Rejects when the signal is aborted.
 */
export async function runInSandbox(call: SandboxCall, signal: AbortSignal): Promise<SandboxAnswer> {
  signal.throwIfAborted();
  const thread = new Worker(new URL("sandbox-thread.ts", import.meta.url), {
    workerData: call,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<SandboxAnswer>();
  const timer = setTimeout(
    () => resolve({ error: `The code ran longer than ${call.timeoutMs} ms.`, logs: [] }),
    call.timeoutMs + graceMs,
  );
  const abort = () => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
  signal.addEventListener("abort", abort, { once: true });
  thread.once("message", (message: unknown) => resolve(answer.parse(message)));
  thread.once("error", reject);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
    await thread.terminate();
  }
}
