import type { Operation } from "./operation.ts";
import { readJsonBody } from "./read-json-body.ts";

/** The input of an operation as its request brings it: from path and query, or from path and body. */
export async function readInput(
  { method, coercers, inputs }: Operation,
  request: Request,
  { query, fields }: { query: URLSearchParams; fields: Map<string, string> },
): Promise<unknown> {
  if (inputs.length === 0) return undefined;
  const inPath = Object.fromEntries(Array.from(fields, ([name, text]) => [name, coercers.get(name)?.([text])]));
  if (method === "GET" || method === "DELETE") return { ...fromQuery(coercers, query), ...inPath };
  const body = await readJsonBody(request);
  if (body === undefined) return inPath;
  return isObject(body) ? { ...body, ...inPath } : body;
}

function fromQuery(coercers: Operation["coercers"], query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const coerce = coercers.get(name);
    if (coerce) input[name] = coerce(query.getAll(name));
  }
  return input;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
