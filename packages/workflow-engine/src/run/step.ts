import type { JsonValue, TokenUsage } from "@guildhall/kernel";

/** What went wrong with a step, in words for the person. */
export type StepError = { reason: string; message: string; retry: boolean };

/** Where a step stands: a node, for one item of the maps around it; `iteration` is empty outside of maps. */
export type StepPlace = { nodeId: string; iteration: string };

/** A step as the journal keeps it. A finished one is never changed and never run again. */
export type Step = StepPlace & {
  type: string;
  name: string;
  /** `running` stands only for a map that has begun: its input is the list, so that the list never changes. */
  status: "running" | "waiting" | "completed" | "failed" | "skipped";
  attempt: number;
  input: JsonValue;
  output: JsonValue;
  error: StepError | null;
  usage: TokenUsage;
  costMicros: number;
  /** What a step that goes on from within has done so far, in the form of its own; null for every other. */
  progress: JsonValue;
  startedAt: Date;
  finishedAt: Date | null;
};

/** What a step waits for. */
export type WaitRequest =
  | { kind: "timer"; dueAt: Date }
  | { kind: "approval"; approval: ApprovalRequest; dueAt: Date | null }
  | { kind: "execution"; workflowId: string; input: JsonValue };

export type ApprovalRequest = {
  title: string;
  message: string;
  data: JsonValue;
  assigneeId: string | null;
  role: "owner" | "admin" | "member";
  /** From one reminder to the next; null when there is none. */
  remindAfterMs: number | null;
  reminders: number;
};

/** A wait that is over, and what it brought. */
export type EndedWait = StepPlace & { payload: JsonValue };

/** The key of a step within its run. */
export const stepKey = ({ nodeId, iteration }: StepPlace): string => `${nodeId}:${iteration}`;

/** What of a step outlives the loss of its worker, and its waits. */
export type Kept = Pick<Step, "progress" | "usage" | "costMicros">;

export const keptOf = ({ progress, usage, costMicros }: Step): Kept => ({ progress, usage, costMicros });

/** A step as it ended, or as it begins to wait. */
export type Tried = { step: Step } | { step: Step; wait: WaitRequest };
