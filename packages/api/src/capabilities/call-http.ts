import { type JsonValue, jsonValue } from "@guildhall/kernel";
import type { CallContext, HttpAnswer, HttpCall } from "@guildhall/workflow-engine";
import type { CapabilityServices } from "./capability-services.ts";

const limits = { maxBytes: 5_000_000, answerMs: 300_000, totalMs: 300_000 };

/** Calls an address through the guard. The key of the step goes along, so that the other side can tell a second try. */
export async function callHttp(
  { guard }: CapabilityServices,
  call: HttpCall,
  { idempotencyKey, signal }: CallContext,
): Promise<HttpAnswer> {
  const body = bodyOf(call);
  const headers = new Headers({ "idempotency-key": idempotencyKey, ...call.headers });
  if (body !== undefined && typeof call.body !== "string" && !headers.has("content-type")) {
    headers.set("content-type", "application/json");
  }
  const answer = await guard.fetchWithin(limits)(call.url, {
    method: call.method,
    headers,
    signal,
    ...(body !== undefined && { body }),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: readBody(await answer.text(), answer.headers.get("content-type") ?? ""),
  };
}

function bodyOf({ method, body }: HttpCall): string | undefined {
  if (method === "GET" || method === "HEAD" || body === undefined || body === null || body === "") return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function readBody(text: string, type: string): JsonValue {
  if (!/\bjson\b/i.test(type)) return text;
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return text;
  }
}
