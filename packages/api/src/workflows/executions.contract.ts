import { executionRow, executionStepRow, runRow } from "@guildhall/db/rows";
import { idSchema, pageInput, storable, toolPart, typedText } from "@guildhall/kernel";
import { z } from "zod";

/** The id of an execution is that of its run. */
export const executionIdInput = z.object({ id: idSchema("execution") });

/** What starts a workflow; `id` is the workflow's. */
export const startExecutionInput = z.object({
  id: idSchema("workflow"),
  input: storable.default(null),
  /** The same key answers the same execution, however often it comes. */
  idempotencyKey: typedText(z.string().min(1).max(200)).optional(),
  /** Answers only when the execution has ended, or after `waitMs`. */
  wait: z.boolean().default(false),
  waitMs: z.int().min(0).max(60_000).default(60_000),
  /** Runs the newest version, published or not, as its editor does. */
  draft: z.boolean().default(false),
});
export type StartExecutionInput = z.infer<typeof startExecutionInput>;

const status = z.enum(["pending", "running", "waiting", "completed", "failed", "cancelled"]);

export const listExecutionsInput = pageInput.extend({
  workflowId: idSchema("workflow").optional(),
  status: status.optional(),
  trigger: executionRow.shape.trigger.optional(),
});
export type ListExecutionsInput = z.infer<typeof listExecutionsInput>;

/** What went wrong, in words, and at which node. */
const runFailure = z.object({ reason: z.string(), message: z.string(), retry: z.boolean() });

/** An execution as lists show it. */
export const executionSummary = runRow.pick({ createdAt: true, startedAt: true, finishedAt: true }).extend({
  id: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  version: z.int(),
  status,
  trigger: executionRow.shape.trigger,
  error: runFailure.nullable(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
});
export type ExecutionSummary = z.infer<typeof executionSummary>;

/** One step of an execution. */
export const stepView = executionStepRow
  .pick({
    nodeId: true,
    iteration: true,
    type: true,
    name: true,
    status: true,
    attempt: true,
    seq: true,
    startedAt: true,
    finishedAt: true,
    inputTokens: true,
    outputTokens: true,
  })
  .extend({
    input: z.json(),
    output: z.json(),
    error: runFailure.nullable(),
    costMicros: z.int(),
    /** The tools that an agent called in it, in order; one without an output has not answered yet. */
    calls: z.array(toolPart),
  });
export type StepView = z.infer<typeof stepView>;

/** What an execution waits for, in words. */
export const waitView = z.object({
  nodeId: z.string(),
  iteration: z.string(),
  kind: z.enum(["timer", "approval", "event", "execution"]),
  dueAt: z.date().nullable(),
  approvalId: z.string().nullable(),
  /** Why it is waiting. */
  reason: z.string(),
});

/** An execution with its first steps, and what it waits for. */
export const executionView = executionSummary.extend({
  input: z.json(),
  output: z.json(),
  vars: z.record(z.string(), z.json()),
  createdById: z.string().nullable(),
  /** The trace of OpenTelemetry, where one is exported; it is that of the execution by which this one was started. */
  traceId: z.string().nullable(),
  parentId: z.string().nullable(),
  replayOfId: z.string().nullable(),
  steps: z.array(stepView),
  /** Whether it has more steps than these; `GET /executions/{id}/steps` has all. */
  hasMoreSteps: z.boolean(),
  waits: z.array(waitView),
});
export type ExecutionView = z.infer<typeof executionView>;

export const executionStarted = z.object({
  id: z.string(),
  status,
  /** What it gave back, when it was waited for and has ended. */
  output: z.json(),
  error: runFailure.nullable(),
});
export type ExecutionStarted = z.infer<typeof executionStarted>;

export const listStepsInput = executionIdInput.extend({
  /** Steps that were written after this place in the log. */
  after: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(200),
});
export type ListStepsInput = z.infer<typeof listStepsInput>;

export const followExecutionInput = executionIdInput.extend({
  lastEventId: z
    .string()
    .regex(/^\d{1,9}$/, "must be the id of an event")
    .nullish(),
});

/** What happened in an execution: a step was written, or the execution stands elsewhere. */
export const executionEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("step"), seq: z.int(), step: stepView }),
  z.object({ type: z.literal("execution"), seq: z.int(), execution: executionSummary }),
]);
export type ExecutionEvent = z.infer<typeof executionEvent>;

/** For how many days runs are kept after they have ended; null for ever. */
export const retentionView = z.object({ days: z.int().min(1).max(3650).nullable() });
export type RetentionView = z.infer<typeof retentionView>;

/** Plays an execution again: from a node on, with what the nodes before it gave, or from the beginning. */
export const replayExecutionInput = executionIdInput.extend({
  fromNodeId: z.string().min(1).max(64).optional(),
  input: storable.optional(),
  /** The version to run; by default the one that ran. */
  version: z.int().positive().max(1_000_000).optional(),
});
export type ReplayExecutionInput = z.infer<typeof replayExecutionInput>;
