import { AppError, type JsonValue } from "@guildhall/kernel";
import { z } from "zod";
import type { AgentTool, ToolContext } from "./agent-tool.ts";

export type ToolDefinition<Input> = {
  name: string;
  description: string;
  input: z.ZodType<Input>;
  timeoutMs?: number;
  run: (input: Input, context: ToolContext) => JsonValue | Promise<JsonValue>;
};

/** A tool whose input is checked by its schema; what does not fit is told to the model in words, and `run` is not called. */
export function defineTool<Input>(definition: ToolDefinition<Input>): AgentTool {
  const { name, description, input, timeoutMs, run } = definition;
  return {
    name,
    description,
    inputSchema: z.toJSONSchema(input, { target: "draft-7", io: "input" }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    run: async (raw, context) => {
      const parsed = input.safeParse(raw);
      if (!parsed.success) throw inputRejected(name, parsed.error);
      return run(parsed.data, context);
    },
  };
}

function inputRejected(name: string, error: z.ZodError): AppError {
  return new AppError({
    code: "bad-input",
    reason: "tool-input-rejected",
    userMessage: `The input of ${name} does not fit:\n${z.prettifyError(error)}`,
  });
}
