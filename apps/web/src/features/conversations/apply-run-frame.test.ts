import { emptyTurn, type RunEvent, turnText } from "@guildhall/kernel";
import { describe, expect, it } from "vitest";
import { answerState } from "./answer-state.ts";
import { applyRunFrame } from "./apply-run-frame.ts";
import type { Conversation } from "./conversation.ts";
import { foldFrames } from "./fold-frames.ts";
import { mergeConversation } from "./merge-conversation.ts";

const at = "2026-03-10T12:00:00.000Z";
const run = {
  id: "run_1",
  status: "pending" as const,
  modelId: null,
  inputTokens: 0,
  outputTokens: 0,
  createdAt: at,
  seq: 0,
  turn: emptyTurn,
  firstTokenMs: null,
};
const conversation: Conversation = {
  id: "cnv_1",
  title: "A talk",
  lastMessageAt: at,
  createdAt: at,
  isPinned: false,
  mode: "simple" as const,
  sharing: { visibility: "private" as const, isOwn: true, isNamed: false, level: "edit" as const, mayShare: true },
  archivedAt: null,
  agent: { id: "agt_1", slug: "ada", name: "Ada", icon: "bot", color: "#7c3aed" },
  cursor: null,
  queued: [],
  hasOlder: false,
  hasNewer: false,
  messages: [
    {
      id: "msg_1",
      role: "user",
      text: "Hello",
      createdAt: at,
      run: null,
      files: [],
      feedback: null,
      isTestCase: false,
      branches: [],
    },
    {
      id: "msg_2",
      role: "assistant",
      text: "",
      createdAt: at,
      run,
      files: [],
      feedback: null,
      isTestCase: false,
      branches: [],
    },
  ],
};

const start: RunEvent[] = [
  { type: "run-start", attempt: 1 },
  { type: "step-start", step: 0, modelId: "offline" },
];
const text = (...words: string[]): RunEvent[] => words.map((word) => ({ type: "text-delta", text: word }));
const textOf = ({ messages }: Conversation) => turnText(messages[1]?.run?.turn ?? emptyTurn);

describe("applyRunFrame", () => {
  const begun = applyRunFrame(conversation, { runId: "run_1", seq: 1, events: [...start, ...text("Good ", "day")] });

  it("folds frames into the answer of their run", () => {
    const further = applyRunFrame(begun, { runId: "run_1", seq: 2, events: text(".", ".") });
    expect(textOf(further)).toBe("Good day..");
    expect(further.messages[0]).toBe(conversation.messages[0]);
  });

  it("takes no frame twice", () => {
    expect(applyRunFrame(begun, { runId: "run_1", seq: 1, events: text("day") })).toBe(begun);
  });

  it("leaves a conversation alone that does not have the run", () => {
    expect(applyRunFrame(begun, { runId: "run_2", seq: 1, events: start })).toBe(begun);
  });

  it("voids what an attempt left unfinished when the next one starts", () => {
    const again: RunEvent[] = [
      { type: "run-start", attempt: 2 },
      { type: "step-start", step: 0, modelId: "offline" },
    ];
    const second = applyRunFrame(begun, { runId: "run_1", seq: 2, events: [...again, ...text("Hi")] });
    expect(textOf(second)).toBe("Hi");
    expect(second.messages[1]?.run?.turn.attempt).toBe(2);
  });

  it("knows when the answer is done", () => {
    const end: RunEvent = {
      type: "run-finish",
      outcome: "completed",
      usage: { inputTokens: 3, outputTokens: 2 },
      durationMs: 9,
    };
    const done = applyRunFrame(begun, { runId: "run_1", seq: 2, events: [end] }).messages[1]?.run;
    expect(done && answerState(done)).toBe("done");
    expect(done?.outputTokens).toBe(2);
  });
});

describe("foldFrames", () => {
  const frames = [
    { runId: "run_1", seq: 1, events: [...start, ...text("Good ")] },
    { runId: "run_1", seq: 2, events: text("day") },
  ];

  it("keeps the frames of a run that is not known yet, and later folds them in their order", () => {
    const question = { ...conversation, messages: conversation.messages.slice(0, 1) };
    const before = foldFrames(question, frames);
    expect(before).toEqual({ conversation: question, early: frames });
    const after = foldFrames(conversation, [...before.early, { runId: "run_1", seq: 3, events: text(".") }]);
    expect(textOf(after.conversation)).toBe("Good day.");
    expect(after.early).toEqual([]);
  });
});

describe("mergeConversation", () => {
  const ahead = applyRunFrame(conversation, { runId: "run_1", seq: 1, events: [...start, ...text("Hi")] });

  it("does not take an answer back that frames have brought further", () => {
    expect(textOf(mergeConversation(ahead, conversation))).toBe("Hi");
  });

  it("takes what was read when that is further", () => {
    expect(textOf(mergeConversation(conversation, ahead))).toBe("Hi");
  });

  it("keeps the older messages that a page does not have", () => {
    const page = { ...conversation, hasOlder: true, messages: conversation.messages.slice(1) };
    const merged = mergeConversation(conversation, page);
    expect(merged.messages).toHaveLength(2);
    expect(merged.hasOlder).toBe(false);
  });

  it("takes another conversation as it is", () => {
    const other = { ...conversation, id: "cnv_2" };
    expect(mergeConversation(ahead, other)).toBe(other);
  });
});
