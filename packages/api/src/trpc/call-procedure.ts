import { type AnyTRPCRouter, callTRPCProcedure, isTrackedEnvelope } from "@trpc/server";
import { z } from "zod";
import type { ApiContext } from "./init.ts";
import type { Procedure } from "./list-procedures.ts";

/** One call of a procedure. The input is read when the procedure has let the caller in, and not before. */
export type ProcedureCall = {
  procedure: Pick<Procedure, "path" | "type">;
  context: ApiContext;
  readInput: () => Promise<unknown>;
  signal: AbortSignal;
};

/** Calls a procedure as its door over HTTP does; rejects with what the procedure threw. */
export async function callProcedure(router: AnyTRPCRouter, call: ProcedureCall): Promise<unknown> {
  const { path, type } = call.procedure;
  const { context: ctx, readInput, signal } = call;
  let input: Promise<unknown> | undefined;
  const getRawInput = () => (input ??= readInput());
  const answer: unknown = await callTRPCProcedure({ router, path, type, ctx, getRawInput, signal, batchIndex: 0 });
  return answer;
}

/** An event of a subscription, and the id behind which a reader goes on. */
export type SubscriptionEvent = { id: string | null; data: unknown };

const items = z.custom<AsyncIterable<unknown>>(
  (it) => typeof it === "object" && it !== null && Symbol.asyncIterator in it,
);

/** Calls a subscription. What is wrong with the call itself is thrown before the first event. */
export async function callSubscription(
  router: AnyTRPCRouter,
  call: ProcedureCall,
): Promise<AsyncGenerator<SubscriptionEvent, void>> {
  return readEvents(items.parse(await callProcedure(router, call)));
}

async function* readEvents(iterable: AsyncIterable<unknown>): AsyncGenerator<SubscriptionEvent, void> {
  for await (const item of iterable) {
    if (isTrackedEnvelope(item)) yield { id: item[0], data: item[1] };
    else yield { id: null, data: item };
  }
}
