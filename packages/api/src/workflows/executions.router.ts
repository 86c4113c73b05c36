import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { trackBySeq } from "../trpc/track-by-seq.ts";
import {
  executionEvent,
  executionIdInput,
  executionStarted,
  executionSummary,
  executionView,
  followExecutionInput,
  listExecutionsInput,
  listStepsInput,
  replayExecutionInput,
  retentionView,
  startExecutionInput,
  stepView,
} from "./executions.contract.ts";
import { type ExecutionsAction, executionsPolicy } from "./executions.policy.ts";
import { cancelExecution } from "./executions/cancel-execution.ts";
import { followExecution } from "./executions/follow-execution.ts";
import { getExecution } from "./executions/get-execution.ts";
import { listExecutions } from "./executions/list-executions.ts";
import { listSteps } from "./executions/list-steps.ts";
import { replayExecution } from "./executions/replay-execution.ts";
import { requestExecution } from "./executions/request-execution.ts";
import { getRetention } from "./retention/get-retention.ts";
import { setRetention } from "./retention/set-retention.ts";

const may = (action: ExecutionsAction) => orgProcedure("executions", executionsPolicy, action);

export const executionsRouter = router({
  list: may("list")
    .meta(rest("GET /executions", "List executions"))
    .input(listExecutionsInput)
    .output(pageOf(executionSummary))
    .query(({ ctx, input }) => listExecutions(ctx, input)),
  start: may("start")
    .meta(rest("POST /workflows/{id}/executions", "Start a workflow", { status: 202 }))
    .input(startExecutionInput)
    .output(executionStarted)
    .mutation(({ ctx, input }) => requestExecution(ctx, input)),
  retention: may("get-retention")
    .meta(rest("GET /executions/retention", "Read for how many days executions are kept"))
    .output(retentionView)
    .query(({ ctx }) => getRetention(ctx)),
  setRetention: may("set-retention")
    .meta(rest("PUT /executions/retention", "Set for how many days executions are kept"))
    .input(retentionView)
    .output(retentionView)
    .mutation(({ ctx, input }) => setRetention(ctx, input)),
  get: may("get")
    .meta(rest("GET /executions/{id}", "Read an execution with its steps"))
    .input(executionIdInput)
    .output(executionView)
    .query(({ ctx, input }) => getExecution(ctx, input)),
  steps: may("get")
    .meta(rest("GET /executions/{id}/steps", "List the steps of an execution"))
    .input(listStepsInput)
    .output(z.object({ items: z.array(stepView), next: z.int().nullable() }))
    .query(({ ctx, input }) => listSteps(ctx, input)),
  cancel: may("cancel")
    .meta(rest("POST /executions/{id}/cancel", "Stop an execution"))
    .input(executionIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => cancelExecution(ctx, input)),
  replay: may("replay")
    .meta(rest("POST /executions/{id}/replay", "Play an execution again, from any step", { status: 202 }))
    .input(replayExecutionInput)
    .output(executionStarted)
    .mutation(({ ctx, input }) => replayExecution(ctx, input)),
  events: may("follow")
    .meta(rest("GET /executions/{id}/events", "Follow an execution", { event: executionEvent }))
    .input(followExecutionInput)
    .subscription(async ({ ctx, input, signal = new AbortController().signal }) =>
      trackBySeq(await followExecution(ctx, input, signal), ctx.services.log),
    ),
});
