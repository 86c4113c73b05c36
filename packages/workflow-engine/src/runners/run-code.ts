import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { codeNode } from "../nodes/types/code-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { runInSandbox } from "../sandbox/run-in-sandbox.ts";

const settings = z.object({
  source: z.string(),
  input: z.record(z.string(), z.json()).default({}),
  timeoutMs: z.number().default(2000),
  memoryMb: z.number().default(32),
});

/** The code sees the values it was given, and what comes in as `incoming`. */
export const codeRunner = defineRunner(codeNode, settings, async (given, { incoming, signal }) => {
  const answer = await runInSandbox({ ...given, input: { incoming, ...given.input } }, signal);
  if ("error" in answer) throw codeFailed(answer.error);
  return { output: answer.output };
});

const codeFailed = (words: string) => new AppError({ code: "bad-input", reason: "code-failed", userMessage: words });
