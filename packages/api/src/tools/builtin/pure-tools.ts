import { type AgentTool, defineTool } from "@guildhall/agent-runtime";
import { AppError, jsonValue } from "@guildhall/kernel";
import { evaluateExpression, ExpressionError, runInSandbox } from "@guildhall/workflow-engine";
import { z } from "zod";
import { calculate } from "./calculate.ts";
import { describeBuiltin } from "./describe-builtin.ts";
import { tellTime } from "./tell-time.ts";

const calculator = defineTool({
  ...describeBuiltin("calculator"),
  input: z.object({ expression: z.string().min(1).max(2000) }),
  run: ({ expression }) => ({ result: calculate(expression) }),
});

const currentTime = defineTool({
  ...describeBuiltin("current_time"),
  input: z.object({
    timeZone: z.string().max(60).default("UTC").describe("A zone of the IANA database, such as Europe/Berlin."),
  }),
  run: ({ timeZone }) => tellTime(new Date(), timeZone),
});

const transformJson = defineTool({
  ...describeBuiltin("transform_json"),
  input: z.object({
    data: z.unknown().pipe(jsonValue),
    expression: z.string().min(1).max(10_000).describe("A JSONata expression."),
  }),
  run: async ({ data, expression }) => {
    try {
      return await evaluateExpression(expression, asScope(data));
    } catch (error) {
      throw error instanceof ExpressionError ? notToBeDone(error.message) : error;
    }
  },
});

/** Data that is no object is under the name `data`. */
function asScope(data: z.infer<typeof jsonValue>): object {
  return typeof data === "object" && data !== null ? data : { data };
}

const sandbox = { timeoutMs: 5000, memoryMb: 64 };

const runCode = defineTool({
  ...describeBuiltin("run_code"),
  input: z.object({ code: z.string().min(1).max(100_000), input: z.unknown().default(null).pipe(jsonValue) }),
  run: async ({ code, input }, { signal }) => {
    const answer = await runInSandbox({ source: code, input: { input }, ...sandbox }, signal);
    if ("error" in answer) throw notToBeDone(answer.error);
    return { result: answer.output, ...(answer.logs.length > 0 && { logs: answer.logs }) };
  },
});

/** The tools that reach nothing outside of the call. */
export const pureTools: readonly AgentTool[] = [calculator, currentTime, transformJson, runCode];

const notToBeDone = (words: string) =>
  new AppError({ code: "bad-input", reason: "tool-failed", userMessage: words.slice(0, 2000) });
