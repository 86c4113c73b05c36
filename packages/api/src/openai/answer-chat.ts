import { AppError } from "@guildhall/kernel";
import { followAnswer, type StartedApiTurn, startApiTurn } from "../conversations/index.ts";
import type { OrgContext } from "../ground/principal.ts";
import { askToStop } from "../runs/index.ts";
import { createAnswerDeltas } from "./answer-deltas.ts";
import type { ChatRequest } from "./chat-request.ts";
import { type ChatHead, chatChunk, chatCompletion, chatUsageChunk } from "./chat-wire.ts";
import { toApiTurn } from "./to-api-turn.ts";

/** An answer that has begun. */
export type ChatAnswer = { context: OrgContext; request: ChatRequest; started: StartedApiTurn; head: ChatHead };

/** Starts the run behind a request. From here on it goes on by itself, whatever happens to this process. */
export async function startChat(context: OrgContext, request: ChatRequest): Promise<ChatAnswer> {
  const started = await startApiTurn(context, toApiTurn(request));
  const head = { id: started.runId, created: Math.floor(Date.now() / 1000), model: request.model };
  return { context, request, started, head };
}

/** Waits for the whole answer. A reader that goes away stops the run. */
export async function completeChat(answer: ChatAnswer, signal: AbortSignal) {
  const deltas = createAnswerDeltas();
  for await (const event of events(answer, signal)) deltas.take(event);
  const turn = deltas.turn();
  return chatCompletion(answer.head, deltas.text(), turn);
}

/** The answer in pieces, as the model writes it. Rejects when it fails. A reader that goes away stops the run. */
export async function* streamChat(answer: ChatAnswer, signal: AbortSignal) {
  const { head, request } = answer;
  const hasUsage = request.stream_options?.include_usage === true;
  const deltas = createAnswerDeltas();
  let begun = false;
  for await (const event of events(answer, signal)) {
    const content = deltas.take(event);
    if (!content) continue;
    yield chatChunk(head, begun ? { content } : { role: "assistant", content }, { turn: null, hasUsage });
    begun = true;
  }
  yield chatChunk(head, begun ? {} : { role: "assistant", content: "" }, { turn: deltas.turn(), hasUsage });
  if (hasUsage) yield chatUsageChunk(head, deltas.turn());
}

async function* events({ context, started }: ChatAnswer, signal: AbortSignal) {
  let hasEnded = false;
  try {
    for await (const event of followAnswer(context, started, signal)) {
      if (event.type === "error") {
        const { reason, message: userMessage, retry } = event;
        throw new AppError({ code: "unavailable", reason, userMessage, retry });
      }
      hasEnded = event.type === "run-finish";
      yield event;
    }
  } finally {
    if (!hasEnded) await askToStop(context.db, started.runId);
  }
}
