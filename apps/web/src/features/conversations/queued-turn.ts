import { emptyTurn } from "@guildhall/kernel";
import type { Message } from "./conversation.ts";

export type TurnIds = { runId: string; answerId: string; saidIds: readonly string[] };

/** The messages that a turn just begun adds: what was said, and an answer that is still to come. */
export function queuedTurn(
  { runId, answerId, saidIds }: TurnIds,
  { content, files = [] }: { content: string; files?: Message["files"] },
  createdAt: string,
): Message[] {
  const said = saidIds.map((id): Message => ({
    id,
    role: "user",
    text: content,
    createdAt,
    run: null,
    files,
    feedback: null,
    isTestCase: false,
    branches: [],
  }));
  const run = {
    id: runId,
    status: "pending" as const,
    modelId: null,
    inputTokens: 0,
    outputTokens: 0,
    createdAt,
    seq: 0,
    turn: emptyTurn,
    firstTokenMs: null,
  };
  return [
    ...said,
    {
      id: answerId,
      role: "assistant",
      text: "",
      createdAt,
      run,
      files: [],
      feedback: null,
      isTestCase: false,
      branches: [],
    },
  ];
}
