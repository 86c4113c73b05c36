import { emptyTurn, projectTurn, type RunEvent } from "@guildhall/kernel";
import { createModels } from "@guildhall/llm";
import type { ModelServer } from "@guildhall/testing/model-server";
import { userMessage } from "./model-messages.ts";
import { runTurn } from "./run-turn.ts";
import type { TurnOptions } from "./turn-options.ts";

/** For tests: runs a turn against the model server and keeps its log. `before` is the log of earlier attempts. */
export async function playTurn(
  server: ModelServer,
  changes: Partial<TurnOptions> & { before?: RunEvent[]; onEvent?: (event: RunEvent) => void } = {},
) {
  const { before = [], onEvent, ...options } = changes;
  const timeouts = { firstTokenMs: 150, stallMs: 150 };
  const models = createModels({ openai: { apiKey: "sk-secret-key-1", baseUrl: server.baseUrl }, timeouts });
  const { model } = await models.resolve("openai:scripted-model");
  const log: RunEvent[] = [...before];
  const turn = await runTurn({
    model,
    instructions: "You are Ada.",
    history: [userMessage("hello")],
    settled: before.length > 0 ? projectTurn(before) : emptyTurn,
    attempt: before.filter(({ type }) => type === "run-start").length + 1,
    maxSteps: 5,
    signal: new AbortController().signal,
    now: Date.now,
    emit: (event) => {
      log.push(event);
      onEvent?.(event);
    },
    ...options,
  });
  return { turn, log, types: log.map(({ type }) => type) };
}
