import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { ChatRequest } from "./chat-request.ts";
import { ChunkFrames } from "./chunk-frames.ts";
import type { ModelFailure, ModelScript } from "./model-script.ts";
import { pace } from "./pace.ts";
import type { PlannedAnswer } from "./plan-answer.ts";

/** Everything that the writing of one answer needs; `signal` aborts when the caller hangs up. */
export type AnswerCall = {
  script: ModelScript;
  request: ChatRequest;
  answer: PlannedAnswer;
  id: string;
  startedAt: number;
  outgoing: ServerResponse;
  signal: AbortSignal;
};

const headers = { "content-type": "text/event-stream", "cache-control": "no-cache", "x-accel-buffering": "no" };

/** Writes the answer as server-sent events, straight to the socket: a token costs one string and its share of a write. */
export async function streamAnswer(call: AnswerCall): Promise<void> {
  const { script, answer, outgoing } = call;
  const frames = new ChunkFrames(call.request.model, call.id);
  const broken = script.failure?.kind === "refuse" ? null : script.failure;
  let sent = 0;
  if (broken === null || broken.afterTokens > 0 || broken.kind !== "stall") outgoing.writeHead(200, headers);
  for await (const due of pace(
    { ...script, total: Math.max(1, answer.tokens.length), startedAt: call.startedAt },
    call.signal,
  )) {
    const stop = broken !== null && broken.afterTokens >= sent && broken.afterTokens < due ? broken.afterTokens : due;
    await write(call, (sent === 0 ? frames.first() : "") + textFrames(frames, answer.tokens.slice(sent, stop)));
    if (stop < due && broken && (await fail(call, frames, broken)) === "ended") return;
    await write(call, textFrames(frames, answer.tokens.slice(stop, due)));
    sent = due;
  }
  if (broken && broken.afterTokens >= sent && (await fail(call, frames, broken)) === "ended") return;
  outgoing.end(ending(call, frames));
}

function textFrames(frames: ChunkFrames, tokens: string[]): string {
  let text = "";
  for (const token of tokens) text += frames.text(token);
  return text;
}

function ending({ script, request, answer }: AnswerCall, frames: ChunkFrames): string {
  const calls = answer.toolCalls.map((call, index) => frames.toolCall(call, index)).join("");
  const asked = script.reportsUsage && request.stream_options?.include_usage === true;
  return `${calls}${frames.finish(answer.finishReason)}${asked ? frames.usage(answer.usage) : ""}data: [DONE]\n\n`;
}

async function write({ outgoing, script, signal }: AnswerCall, text: string): Promise<void> {
  const silent = script.failure?.kind === "stall" && script.failure.afterTokens === 0;
  if (text === "" || silent) return;
  if (!outgoing.write(text)) await once(outgoing, "drain", { signal });
}

type MidStreamFailure = Exclude<ModelFailure, { kind: "refuse" }>;

async function fail(call: AnswerCall, frames: ChunkFrames, failure: MidStreamFailure): Promise<"ended" | "goes-on"> {
  switch (failure.kind) {
    case "stall":
      await once(call.signal, "abort");
      return "ended";
    case "close":
      // A comment, so that what was written before it has left for the wire when the socket goes.
      await new Promise((written) => call.outgoing.write(":\n\n", written));
      call.outgoing.destroy();
      return "ended";
    case "end":
      call.outgoing.end();
      return "ended";
    case "half-json":
      call.outgoing.end(`${frames.text("cut in half").slice(0, -20)}\n\n`);
      return "ended";
    case "error-frame":
      call.outgoing.end(errorFrame(failure.message ?? "The server had an error."));
      return "ended";
    case "garbage":
      await write(call, `data: ${failure.text ?? "<html><body>502 Bad Gateway</body></html>"}\n\n`);
      return "goes-on";
    case "flood":
      await write(call, frames.text("x".repeat(failure.bytes)));
      return "goes-on";
  }
}

function errorFrame(message: string): string {
  return `data: ${JSON.stringify({ error: { message, type: "server_error", code: null, param: null } })}\n\n`;
}
