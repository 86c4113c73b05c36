import {
  chatRequest,
  completeChat,
  createEmbeddings,
  embeddingRequest,
  getModel,
  hasScope,
  listModels,
  openaiError,
  type OrgContext,
  orgContext,
  recentCaller,
  requireScope,
  type ScopeNeed,
  type Services,
  startChat,
  streamChat,
} from "@guildhall/api";
import { AppError } from "@guildhall/kernel";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { bearerKey, resolveCaller } from "../resolve-caller.ts";
import { eventStream } from "../event-stream.ts";

const mostBytes = 8 * 1024 * 1024;

/** OpenAI's interface: an agent is a model. */
export function openaiRoutes(services: Services, authSecret: string): Hono {
  const open = async (c: Context, need: ScopeNeed) => {
    const context = await openContext(services, c.req.raw.headers, authSecret);
    requireScope(context.principal, need);
    return context;
  };
  const tooLarge = () => {
    throw new AppError({ code: "bad-input", reason: "too-large", userMessage: "The request is larger than 8 MB." });
  };
  return new Hono()
    .get("/models", async (c) => c.json(await listModels(await open(c, ["read", "chat"]))))
    .get("/models/:model{.+}", async (c) =>
      c.json(await getModel(await open(c, ["read", "chat"]), c.req.param("model"))),
    )
    .post("/embeddings", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
      const context = await open(c, ["chat"]);
      const request = embeddingRequest.parse(await readJsonBody(c));
      return c.json(await createEmbeddings(context, request, c.req.raw.signal));
    })
    .post("/chat/completions", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
      const recent = recentContext(services, c.req.raw.headers, ["chat"]);
      const context = recent ?? (await open(c, ["chat"]));
      const request = chatRequest.parse(await readJsonBody(c));
      const { signal } = c.req.raw;
      const answer = await startChat(context, request).catch(async (error: unknown) => {
        // The key may not be good any more, or good for somebody else by now: only who was looked up is told why.
        if (!recent || !(error instanceof AppError)) throw error;
        return startChat(await open(c, ["chat"]), request);
      });
      if (!request.stream) return c.json(await completeChat(answer, signal));
      return eventStream(streamChat(answer, signal), (error) => openaiError(error).body);
    })
    .all("*", () => {
      throw noSuchPath();
    })
    .onError((error, c) => {
      const { status, body } = openaiError(error);
      if (status === 500) services.log.error("a request failed", { path: c.req.path, error });
      return c.json(body, status);
    });
}

async function openContext(services: Services, headers: Headers, authSecret: string): Promise<OrgContext> {
  const { principal } = await resolveCaller(services, headers, authSecret, headers.get("x-guildhall-org"));
  if (!principal) throw invalidKey();
  return orgContext(services, principal);
}

/** The place of a key that was good moments ago; starting an answer looks again, so no round trip is spent before. */
function recentContext(services: Services, headers: Headers, need: ScopeNeed): OrgContext | null {
  const key = bearerKey(headers);
  const principal = key ? recentCaller(key)?.principal : null;
  return principal && hasScope(principal, need) ? orgContext(services, principal) : null;
}

async function readJsonBody(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new AppError({ code: "bad-input", reason: "not-json", userMessage: "The body is not JSON.", cause });
  }
}

const invalidKey = () =>
  new AppError({
    code: "unauthenticated",
    reason: "invalid-api-key",
    userMessage: "Send a valid API key: `Authorization: Bearer gh_…`. Keys are made in the settings.",
  });

const noSuchPath = () =>
  new AppError({
    code: "not-found",
    reason: "no-such-path",
    userMessage: "There are /v1/models, /v1/chat/completions and /v1/embeddings.",
  });
