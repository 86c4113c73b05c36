import { type JsonValue, projectTurn, type RunEvent, turnText } from "@guildhall/kernel";
import { lastText, type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { defineTool } from "./define-tool.ts";
import { playTurn } from "./testing/play-turn.ts";

let server: ModelServer;
let made: string[];
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  made = [];
  server.reset();
  // Answers by what it is shown, so that it says the same in whatever attempt it is asked: two calls, one call, the end.
  server.set((request) => {
    const results = request.messages.filter(({ role }) => role === "tool").length;
    if (results === 0) return { answer: "Let me look. ", toolCalls: [call("a", "Bern"), call("b", "Rome")] };
    if (results === 2) return { answer: "One more. ", toolCalls: [call("c", "Oslo")] };
    return { answer: `Done after ${lastText(request, "tool")}.` };
  });
});
afterAll(() => server.close());

const call = (id: string, city: string) => ({ id, name: "weather", arguments: { city } });

const weather = defineTool({
  name: "weather",
  description: "The weather of a city.",
  input: z.object({ city: z.string() }),
  run: ({ city }, { toolCallId }): JsonValue => {
    made.push(toolCallId);
    return city;
  },
});

const wholeAnswer = "Let me look. One more. Done after Oslo.";
const stepsFinished = (log: RunEvent[]) => log.filter(({ type }) => type === "step-finish").length;

test("a turn cut at any event is resumed to one whole answer, and nothing finished is done again", async () => {
  const whole = await playTurn(server, { tools: [weather] });
  expect(turnText(whole.turn)).toBe(wholeAnswer);
  expect(whole.log.length).toBeGreaterThan(15);
  for (let cut = 1; cut <= whole.log.length; cut++) {
    const before = whole.log.slice(0, cut);
    const answered = before.flatMap((event) => (event.type === "tool-result" ? [event.toolCallId] : []));
    made = [];
    server.requests.length = 0;
    const { turn, log } = await playTurn(server, { tools: [weather], before });
    expect(turnText(turn), `cut at ${cut}`).toBe(wholeAnswer);
    expect(turn).toEqual(projectTurn(log));
    expect(turn.outcome).toBe("completed");
    expect(turn.parts.filter((part) => part.type === "tool").map((part) => part.output)).toEqual([
      "Bern",
      "Rome",
      "Oslo",
    ]);
    expect([...answered, ...made].toSorted()).toEqual(["a", "b", "c"]);
    expect(server.requests).toHaveLength(3 - stepsFinished(before));
  }
});

test("a turn that is killed again and again gets there all the same", async () => {
  let log: RunEvent[] = [];
  for (let attempt = 1; attempt <= 40; attempt++) {
    const crash = new AbortController();
    let seen = 0;
    const onEvent = ({ type }: RunEvent) => {
      if (++seen > attempt && type !== "run-finish") crash.abort("the worker died");
    };
    const played = await playTurn(server, { tools: [weather], before: log, onEvent, signal: crash.signal });
    log = played.log;
    if (played.turn.outcome) break;
  }
  expect(projectTurn(log)).toMatchObject({ outcome: "completed" });
  expect(turnText(projectTurn(log))).toBe(wholeAnswer);
  expect(new Set(made).size).toBe(3);
});

test("a finished turn is left alone", async () => {
  const { log } = await playTurn(server, { tools: [weather] });
  const asked = server.requests.length;
  const again = await playTurn(server, { tools: [weather], before: log });
  expect(again.log).toEqual(log);
  expect(server.requests).toHaveLength(asked);
});

test("a turn that was cancelled while its worker was down ends as cancelled", async () => {
  const { log } = await playTurn(server, { tools: [weather] });
  const before = log.slice(0, 4);
  const { types } = await playTurn(server, { before, signal: AbortSignal.abort("cancelled") });
  expect(types.slice(4)).toEqual(["run-start", "run-finish"]);
});
