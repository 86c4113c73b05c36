import { emptyTurn, projectTurn, type RunEvent } from "@guildhall/kernel";
import { createModels } from "@guildhall/llm";
import type { ModelServer } from "@guildhall/testing/model-server";
import { userMessage } from "../model-messages.ts";
import { runTurn } from "../run-turn.ts";
import type { TurnOptions } from "../turn-options.ts";

type Play = { before?: RunEvent[]; onEvent?: (event: RunEvent) => void; patienceMs?: number };

/** For tests: runs a turn against the model server and keeps its log. `before` is the log of earlier attempts. */
export async function playTurn(server: ModelServer, changes: Partial<TurnOptions> & Play = {}) {
  const { before = [], onEvent, patienceMs = 10_000, ...options } = changes;
  const { model } = await modelOf(server, patienceMs);
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

function modelOf(server: ModelServer, patienceMs: number) {
  const timeouts = { firstTokenMs: patienceMs, stallMs: patienceMs };
  const openai = { apiKey: "sk-secret-key-1", baseUrl: server.baseUrl };
  return createModels({ openai, timeouts }).resolve("openai:scripted-model");
}
