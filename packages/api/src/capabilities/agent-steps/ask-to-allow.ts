import type { ToolDecision } from "@guildhall/agent-runtime";
import { callsToAllow, type JsonValue, progressOf, type Turn } from "@guildhall/kernel";
import { approvalOutput, type WaitRequest } from "@guildhall/workflow-engine";

/**
 * Has a step wait until the person for whom the execution runs allows the next call of a tool; once they are gone, those
 * who look after the organization. Calls are asked about one after the other. Null when there is none to allow.
 */
export function askToAllow(
  turn: Turn,
  agentName: string,
  assigneeId: string | null,
): { wait: WaitRequest; progress: JsonValue } | null {
  const [call] = callsToAllow(turn);
  if (!call) return null;
  const title = `${agentName} wants to call ${call.toolName}`;
  const whom = { assigneeId, role: "admin", remindAfterMs: null, reminders: 0 } as const;
  const wait = { kind: "approval", dueAt: null, approval: { title, message: "", data: call.input, ...whom } } as const;
  return { wait, progress: progressOf(turn, call.toolCallId) };
}

/** What was decided about the call for which the step waited. */
export function decisionsIn(answer: JsonValue, askedCallId: string | null): ReadonlyMap<string, ToolDecision> {
  if (answer === null || askedCallId === null) return new Map();
  const { decision, comment, data: input } = approvalOutput.parse(answer);
  return new Map([[askedCallId, { decision: decision === "approved" ? decision : "rejected", comment, input }]]);
}
