import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { evaluateInQuickJs } from "./evaluate-in-quickjs.ts";

const call = z.object({
  source: z.string(),
  input: z.record(z.string(), z.json()),
  timeoutMs: z.number(),
  memoryMb: z.number(),
});

parentPort?.postMessage(await evaluateInQuickJs(call.parse(workerData)), []);
