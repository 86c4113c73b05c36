import { emptyTurn, turnText } from "@guildhall/kernel";
import { expect, it } from "vitest";
import { answerState, isUnderWay } from "./answer-state.ts";
import { applyRunFrame } from "./apply-run-frame.ts";
import { begunConversation } from "./begun-conversation.ts";

const agent = { id: "agt_1", slug: "ada", name: "Ada", icon: "bot", color: "#7c3aed" };
const turn = { runId: "run_1", answerId: "msg_2", saidIds: ["msg_1"] };
const begun = begunConversation(
  { id: "cnv_1", mode: "simple", agent, turn, content: "Hello\nthere", files: [] },
  "2026-03-10T12:00:00.000Z",
);

it("has what was said, an answer to come, and the title that the server gives", () => {
  expect(begun.messages.map(({ id, text }) => [id, text])).toEqual([
    ["msg_1", "Hello\nthere"],
    ["msg_2", ""],
  ]);
  expect(begun.title).toBe("Hello");
  expect(isUnderWay(begun.messages[1]?.run)).toBe(true);
});

it("is followed from the first frame of its answer on", () => {
  expect(begun.cursor).toBeNull();
  const after = applyRunFrame(begun, {
    runId: "run_1",
    seq: 1,
    events: [
      { type: "run-start", attempt: 1 },
      { type: "step-start", step: 0, modelId: "offline" },
      { type: "text-delta", text: "Hi" },
      { type: "run-finish", outcome: "completed", usage: { inputTokens: 1, outputTokens: 1 }, durationMs: 4 },
    ],
  });
  const run = after.messages[1]?.run;
  expect(turnText(run?.turn ?? emptyTurn)).toBe("Hi");
  expect(run && answerState(run)).toBe("done");
});
