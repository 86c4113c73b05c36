import { applyRunEvent, progressOf, type RunEvent, type Turn } from "@guildhall/kernel";
import type { Resuming } from "@guildhall/workflow-engine";

/**
 * Follows the turn of an agent and keeps it in its step whenever something can't be taken back: the model has called tools,
 * or a tool has answered. Results that come while one is being kept go together.
 */
export function keepTurn(settled: Turn, askedCallId: string | null, keep: Resuming["keep"]) {
  let turn = settled;
  let last = Promise.resolve();
  let next: Promise<void> | null = null;

  function write(): Promise<void> {
    next = null;
    const { usage, costMicros } = turn;
    return keep({ progress: progressOf(turn, askedCallId), usage, costMicros });
  }

  return (event: RunEvent): Promise<void> | undefined => {
    turn = applyRunEvent(turn, event);
    if (!cantBeTakenBack(event)) return;
    next ??= last = last.then(write);
    return next;
  };
}

function cantBeTakenBack(event: RunEvent): boolean {
  return event.type === "tool-result" || (event.type === "step-finish" && event.finishReason === "tool-calls");
}
