import { type JsonValue, jsonValue } from "@guildhall/kernel";
import type { CallContext, HttpAnswer, HttpCall } from "@guildhall/workflow-engine";
import { readCredential } from "../providers/index.ts";
import type { CapabilityServices } from "./capability-services.ts";
import { blotOut, credentialHeaders, secretsOf } from "./credential-headers.ts";

const limits = { maxBytes: 5_000_000, answerMs: 300_000, totalMs: 300_000 };

/**
 * Calls an address through the guard. The key of the step goes along, so that the other side can tell a second try; and
 * a credential of the organization, if the step has one, which comes back in no answer.
 */
export async function callHttp(
  { guard, pool, vault }: CapabilityServices,
  orgId: string,
  call: HttpCall,
  { idempotencyKey, signal }: CallContext,
): Promise<HttpAnswer> {
  const body = bodyOf(call);
  const { credentialId } = call;
  const credential = credentialId ? await readCredential({ pool, vault, guard }, { orgId, id: credentialId }) : null;
  const secrets = credential ? secretsOf(credential) : [];
  const headers = new Headers({ "idempotency-key": idempotencyKey, ...call.headers });
  if (credential) for (const [name, value] of Object.entries(credentialHeaders(credential))) headers.set(name, value);
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
    headers: Object.fromEntries([...answer.headers].map(([name, value]) => [name, blotOut(value, secrets)])),
    body: readBody(blotOut(await answer.text(), secrets), answer.headers.get("content-type") ?? ""),
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
