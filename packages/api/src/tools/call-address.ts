import type { Services } from "../ground/services.ts";
import type { ApiConfiguration, ToolAnswer } from "./tools.contract.ts";

type Arguments = Readonly<Record<string, string | number | boolean>>;

const limits = { answerMs: 15_000, totalMs: 20_000, maxBytes: 1024 * 1024 };
const mostCharacters = 20_000;

/** Calls a tool's address with arguments that were checked, through the guard; rejects with its errors. */
export async function callAddress(
  { guard }: Pick<Services, "guard">,
  configuration: ApiConfiguration,
  given: Arguments,
  { signal, idempotencyKey }: { signal?: AbortSignal; idempotencyKey?: string } = {},
): Promise<ToolAnswer> {
  const startedAt = performance.now();
  const { url, init } = requestOf(configuration, given);
  const headers = { ...(idempotencyKey && { "idempotency-key": idempotencyKey }), ...init.headers };
  const response = await guard.fetchWithin(limits)(url, { ...init, headers, ...(signal && { signal }) });
  // PostgreSQL and JSON take no NUL, and halves of characters only by accident.
  const text = (await response.text()).replaceAll("\u0000", "").toWellFormed();
  return {
    status: response.status,
    isOk: response.ok,
    contentType: response.headers.get("content-type") ?? "",
    text: text.slice(0, mostCharacters),
    isCut: text.length > mostCharacters,
    durationMs: Math.round(performance.now() - startedAt),
  };
}

/** The request that arguments make: in the address where it has a place for them, else as query or as JSON. */
export function requestOf(
  { method, url: template, headers }: ApiConfiguration,
  given: Arguments,
): { url: string; init: { method: string; headers: Record<string, string>; body?: string } } {
  const placed = new Set<string>();
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    placed.add(name);
    return encodeURIComponent(String(given[name] ?? ""));
  });
  const rest = Object.entries(given).filter(([name]) => !placed.has(name));
  if (method !== "GET" && method !== "DELETE") {
    const body = JSON.stringify(Object.fromEntries(rest));
    return { url: filled, init: { method, headers: { "content-type": "application/json", ...headers }, body } };
  }
  const url = new URL(filled);
  for (const [name, value] of rest) url.searchParams.append(name, String(value));
  return { url: url.href, init: { method, headers } };
}
