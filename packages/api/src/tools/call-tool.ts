import type { Pool } from "@guildhall/db";
import { AppError, type JsonValue, jsonValue, notFound, type Trace } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import { callAddress } from "./call-address.ts";
import { checkArguments } from "./check-arguments.ts";
import { parametersOf } from "./parameter-schema.ts";
import { traceToolCall } from "./trace-tool-call.ts";
import { apiConfiguration, tryToolInput } from "./tools.contract.ts";

type Call = { tool: string; input: JsonValue };

/**
 * Calls a tool of the organization for a step of a workflow or a turn; an answer that says that it failed is a failure.
 * The key goes along, so that the other side can tell a second try.
 */
export async function callTool(
  { pool, guard }: Pick<Services, "guard"> & { pool: Pool },
  orgId: string,
  { tool, input }: Call,
  context: { signal: AbortSignal; idempotencyKey: string; trace?: Trace | undefined },
): Promise<JsonValue> {
  const { rows } = await pool.query<{ name: string; parameters: unknown; configuration: unknown }>({
    name: "call-tool",
    text: `select name, parameters, configuration from "Tool"
           where id = $1 and "orgId" = $2 and kind = 'api' and "isEnabled"`,
    values: [tool, orgId],
  });
  const [found] = rows;
  if (!found) throw notFound("tool");
  const { data: given = noArguments() } = tryToolInput.shape.arguments.safeParse(input);
  checkArguments(parametersOf(found.parameters), given);
  const call = async () => {
    const answer = await callAddress({ guard }, apiConfiguration.parse(found.configuration), given, context);
    if (!answer.isOk) throw answeredBadly(found.name, answer.status);
    return { status: answer.status, body: readBody(answer.text, answer.contentType) };
  };
  const told = { name: found.name, toolCallId: context.idempotencyKey, input };
  return context.trace ? traceToolCall(context.trace, told, call) : call();
}

function readBody(text: string, contentType: string): JsonValue {
  if (!/json/i.test(contentType)) return text;
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return text;
  }
}

const answeredBadly = (name: string, status: number) =>
  new AppError({
    code: "unavailable",
    reason: "tool-failed",
    userMessage: `${name} answered with the status ${status}.`,
  });

function noArguments(): never {
  throw new AppError({
    code: "bad-input",
    reason: "tool-arguments",
    userMessage: "It takes an object whose fields are texts, numbers, true or false.",
  });
}
