import { setTimeout as wait } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { type ChatRequest, chatRequest } from "./chat-request.ts";
import { completeAnswer } from "./complete-answer.ts";
import { embedInput, embeddingRequest } from "./embed-input.ts";
import type { ModelScript } from "./model-script.ts";
import { planAnswer } from "./plan-answer.ts";
import type { RecordedRequest, RequestLog } from "./request-log.ts";
import { streamAnswer } from "./stream-answer.ts";

type Env = { Bindings: HttpBindings; Variables: { recorded: RecordedRequest; hangUp: AbortSignal } };

/** The routes of the model server; `scriptFor` says how the next chat call is answered. */
export function modelApp(log: RequestLog, scriptFor: (request: ChatRequest) => ModelScript, models: () => string[]) {
  const app = new Hono<Env>();
  app.use("/v1/*", async (c, next) => {
    const body: unknown = c.req.method === "POST" ? await c.req.json().catch(() => null) : null;
    const { method, path } = c.req;
    const recorded = log.add({ method, path, headers: c.env.incoming.headers, body, hungUp: false });
    c.set("recorded", recorded);
    c.set("hangUp", hangUpSignal(c.env, recorded));
    await next();
  });
  app.get("/v1/models", (c) =>
    c.json({
      object: "list",
      data: models().map((id) => ({ id, object: "model", created: 0, owned_by: "guildhall" })),
    }),
  );
  app.post("/v1/embeddings", (c) => {
    const request = embeddingRequest.safeParse(c.get("recorded").body);
    return request.success ? c.json(embedInput(request.data)) : c.json(errorBody(request.error.message), 400);
  });
  app.post("/v1/chat/completions", (c) => answerChat(c.env, c.get("recorded"), c.get("hangUp"), scriptFor));
  return app;
}

async function answerChat(
  { outgoing }: HttpBindings,
  recorded: RecordedRequest,
  signal: AbortSignal,
  scriptFor: (request: ChatRequest) => ModelScript,
): Promise<Response> {
  const startedAt = performance.now();
  const parsed = chatRequest.safeParse(recorded.body);
  if (!parsed.success) return Response.json(errorBody(parsed.error.message), { status: 400 });
  const request = parsed.data;
  const script = scriptFor(request);
  if (script.failure?.kind === "refuse") return refuse(script.failure, script.firstTokenMs, signal);
  const answer = planAnswer(script, request);
  const id = `chatcmpl-${crypto.randomUUID()}`;
  if (request.stream !== true) {
    return completeAnswer(script, request, answer, id, signal).then(
      (body) => Response.json(body),
      () => RESPONSE_ALREADY_SENT,
    );
  }
  await streamAnswer({ script, request, answer, id, startedAt, outgoing, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return RESPONSE_ALREADY_SENT;
}

async function refuse(
  failure: { status: number; message?: string; headers?: Record<string, string> },
  delayMs: number,
  signal: AbortSignal,
): Promise<Response> {
  await wait(delayMs, undefined, { signal }).catch(() => undefined);
  const init = { status: failure.status, ...(failure.headers ? { headers: failure.headers } : {}) };
  return Response.json(errorBody(failure.message ?? `Refused with ${failure.status}.`), init);
}

function errorBody(message: string) {
  return { error: { message, type: "invalid_request_error", param: null, code: null } };
}

function hangUpSignal({ outgoing }: HttpBindings, recorded: RecordedRequest): AbortSignal {
  const controller = new AbortController();
  outgoing.once("close", () => {
    recorded.hungUp = !outgoing.writableFinished;
    controller.abort();
  });
  return controller.signal;
}
