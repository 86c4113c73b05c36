import { z } from "zod";
import type { ErrorDescription } from "../ground/describe-error.ts";
import { createRestDoor } from "../rest/create-rest-door.ts";
import type { ApiContext } from "../trpc/init.ts";
import { allProcedures, type Answer, readFirstEvents } from "./call-procedure.ts";

const door = createRestDoor();

/**
 * For tests: calls a procedure at its place under `/api/v1`, its input spread over path, query and body as it has to be.
 * Null when it has no such place, or when an input that is no object can't name what stands in the path.
 */
export async function callRest(context: ApiContext, path: string, input: unknown): Promise<Answer | null> {
  const procedure = allProcedures.find((one) => one.path === path);
  const route = procedure?.meta.rest;
  if (!route) return null;
  const address = fillPath(route.path, input);
  if (address === null) return null;
  const inQuery = route.method === "GET" || route.method === "DELETE";
  const request = new Request(`http://localhost/api/v1${address}${inQuery ? queryOf(input) : ""}`, {
    method: route.method,
    ...(!inQuery && input !== undefined && { headers: { "content-type": "application/json" }, body: bodyOf(input) }),
  });
  const response = await door(request, () => Promise.resolve(context));
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? await readFirstEvents(response) : await response.text();
  return { status: response.status, text, error: response.ok ? null : errorIn(text) };
}

function fillPath(template: string, input: unknown): string | null {
  const fields = fieldsIn(input);
  if (template.includes("{") && !fields) return null;
  return template.replaceAll(/\{(\w+)\}/g, (_field, name: string) => encodeURIComponent(textOf(fields?.[name])));
}

function queryOf(input: unknown): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fieldsIn(input) ?? {})) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) if (one !== undefined) query.append(name, textOf(one));
  }
  return `?${query.toString()}`;
}

const bodyOf = (input: unknown): string =>
  typeof input === "string" && input.startsWith("raw:") ? input.slice(4) : JSON.stringify(input);

const fieldsIn = (input: unknown) => z.record(z.string(), z.unknown()).safeParse(input).data;

const textOf = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();

const failed = z.object({
  error: z.object({ code: z.string(), reason: z.string(), message: z.string().min(1), retry: z.boolean() }).loose(),
});

function errorIn(text: string): ErrorDescription {
  return z.custom<ErrorDescription>().parse(failed.parse(JSON.parse(text)).error);
}
