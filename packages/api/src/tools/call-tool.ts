import type { Pool } from "@guildhall/db";
import { AppError, type JsonValue, jsonValue, notFound } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import { callAddress } from "./call-address.ts";
import { checkArguments } from "./check-arguments.ts";
import { parametersOf } from "./parameter-schema.ts";
import { apiConfiguration, tryToolInput } from "./tools.contract.ts";

type Call = { tool: string; input: JsonValue };

/** Calls a tool of the organization for a step of a workflow; an answer that says that it failed is a failure. */
export async function callTool(
  { pool, guard }: Pick<Services, "guard"> & { pool: Pool },
  orgId: string,
  { tool, input }: Call,
  signal: AbortSignal,
): Promise<JsonValue> {
  const { rows } = await pool.query<{ name: string; parameters: unknown; configuration: unknown }>({
    name: "call-tool",
    text: `select name, parameters, configuration from "Tool"
           where id = $1 and "orgId" = $2 and kind = 'api' and "isEnabled"`,
    values: [tool, orgId],
  });
  const [found] = rows;
  if (!found) throw notFound("tool");
  const given = tryToolInput.shape.arguments.parse(input);
  checkArguments(parametersOf(found.parameters), given);
  const answer = await callAddress({ guard }, apiConfiguration.parse(found.configuration), given, signal);
  if (!answer.isOk) throw answeredBadly(found.name, answer.status);
  return { status: answer.status, body: readBody(answer.text, answer.contentType) };
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
