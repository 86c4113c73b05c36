import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { z } from "zod";
import type { ErrorDescription } from "../ground/describe-error.ts";
import { fieldsOf } from "../rest/list-operations.ts";
import { appRouter } from "../root.ts";
import type { ApiContext } from "../trpc/init.ts";
import { listProcedures } from "../trpc/list-procedures.ts";

/** Every procedure of the router, and the fields of its input. */
export const allProcedures = listProcedures(appRouter).map((procedure) => ({
  ...procedure,
  fields: procedure.inputs.flatMap(fieldsOf).map(([name]) => name),
}));

export type Answer = { status: number; text: string; error: ErrorDescription | null };

/** For tests: calls a procedure over its wire, in this process. `body` is sent as it is when it is a string. */
export async function callProcedure(context: ApiContext, path: string, input: unknown): Promise<Answer> {
  const { type } = allProcedures.find((procedure) => procedure.path === path) ?? { type: "query" };
  const json = typeof input === "string" && input.startsWith("raw:") ? input.slice(4) : JSON.stringify(input);
  const query = type === "mutation" || json === undefined ? "" : `?input=${encodeURIComponent(json)}`;
  const address = `http://localhost/api/trpc/${path}${query}`;
  const headers = {
    "content-type": "application/json",
    ...(type === "subscription" && { accept: "text/event-stream" }),
  };
  const body = json === undefined ? {} : { body: json };
  const ended = new AbortController();
  const req = new Request(address, {
    headers,
    signal: ended.signal,
    ...(type === "mutation" && { method: "POST", ...body }),
  });
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    createContext: () => context,
  });
  const text = type === "subscription" ? await readFirstEvents(response) : await response.text();
  ended.abort();
  return { status: response.status, text, error: errorIn(text) };
}

/** An event stream goes on for ever: what comes before the first pause is enough, an error ends it. */
export async function readFirstEvents({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const pause = new Promise<null>((resolve) => setTimeout(resolve, 300, null));
    const piece = await Promise.race([reader?.read(), pause]);
    if (!piece || piece.done) break;
    text += decoder.decode(z.instanceof(Uint8Array).parse(piece.value), { stream: true });
  }
  await reader?.cancel();
  return text;
}

const failed = z.object({
  error: z
    .object({
      data: z.object({ code: z.string(), reason: z.string(), message: z.string(), retry: z.boolean() }).loose(),
    })
    .loose(),
});

function errorIn(text: string): ErrorDescription | null {
  const json = text.startsWith("{") ? text : /event: serialized-error\ndata: (.*)/.exec(text)?.[1];
  if (!json) return null;
  const parsed: unknown = JSON.parse(json);
  const wire = failed.safeParse(text.startsWith("{") ? parsed : { error: parsed });
  return wire.success ? z.custom<ErrorDescription>().parse(wire.data.error.data) : null;
}
