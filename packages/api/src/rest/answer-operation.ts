import { appRouter } from "../root.ts";
import { callProcedure, callSubscription, type ProcedureCall } from "../trpc/call-procedure.ts";
import { describeThrown } from "../trpc/describe-thrown.ts";
import type { ApiContext } from "../trpc/init.ts";
import { answerError } from "./answer-error.ts";
import { answerEvents } from "./answer-events.ts";
import type { Found } from "./create-routes.ts";
import { readInput } from "./read-input.ts";

type Asked = { request: Request; query: URLSearchParams; context: ApiContext };

/** Calls the procedure of an operation and answers what it answers: an object, nothing, events, or an error. */
export async function answerOperation(
  { operation, fields }: Extract<Found, { operation: object }>,
  { request, query, context }: Asked,
): Promise<Response> {
  const { procedure: path, type, status } = operation;
  const follows = type === "subscription";
  if (follows) goOnBehind(request.headers.get("last-event-id"), query);
  const call = {
    procedure: { path, type },
    context,
    readInput: () => readInput(operation, request, { query, fields }),
  };
  try {
    if (follows) return await answerSubscription({ ...call, signal: request.signal });
    const data = await callProcedure(appRouter, { ...call, signal: request.signal });
    const headers = { "cache-control": "no-store" };
    return data === undefined ? new Response(null, { status: 204, headers }) : Response.json(data, { status, headers });
  } catch (error) {
    return answerError(describeThrown(error));
  }
}

async function answerSubscription(call: ProcedureCall): Promise<Response> {
  const gone = new AbortController();
  const signal = AbortSignal.any([call.signal, gone.signal]);
  const events = await callSubscription(appRouter, { ...call, signal });
  return answerEvents(events, { describe: describeThrown, stop: () => gone.abort() });
}

/** A reader that comes back names its last event in a header; the input has a field for it. */
function goOnBehind(lastEventId: string | null, query: URLSearchParams): void {
  if (lastEventId) query.set("lastEventId", lastEventId);
}
