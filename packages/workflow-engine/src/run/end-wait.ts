import { type JsonValue, noUsage, tokenUsage } from "@guildhall/kernel";
import { z } from "zod";
import { approvalOutput } from "../nodes/types/approval-node.ts";
import type { Step } from "./step.ts";

/** What ends the wait for another workflow. */
export const executionEnd = z.object({
  status: z.enum(["completed", "failed", "cancelled"]),
  output: z.json(),
  message: z.string(),
  usage: tokenUsage.default(noUsage),
  costMicros: z.number().default(0),
});

/** The step whose wait is over, with what the wait brought. */
export function endWait(step: Step, payload: JsonValue, now: Date): Step {
  const ended: Step = { ...step, status: "completed", output: payload, finishedAt: now };
  if (step.type === "approval") return { ...ended, output: decisionOf(step, payload) };
  if (step.type !== "workflow") return ended;
  const { status, output, message, usage, costMicros } = executionEnd.parse(payload);
  if (status === "completed") return { ...ended, output, usage, costMicros };
  const error = { reason: `workflow-${status}`, message, retry: false };
  return { ...ended, status: "failed", output: null, error, usage, costMicros };
}

const onTimeout = z.object({ onTimeout: approvalOutput.shape.decision.default("rejected") });

/** When nobody decided in time, it counts as what was set for that; the data stays as it was. */
function decisionOf({ input }: Step, payload: JsonValue): JsonValue {
  const decided = approvalOutput.parse(payload);
  return decided.decision === "expired" ? { ...decided, decision: onTimeout.parse(input).onTimeout } : decided;
}
