import type { OrgContext } from "../../ground/principal.ts";
import { requestExecution } from "../executions/request-execution.ts";
import type { ExecutionStarted } from "../executions.contract.ts";
import { getSchedule } from "./get-schedule.ts";

/** Starts what a schedule starts, now, beside its own fires. */
export async function fireSchedule(context: OrgContext, { id }: { id: string }): Promise<ExecutionStarted> {
  const { workflowId, input } = await getSchedule(context, { id });
  return requestExecution(context, { id: workflowId, input, wait: false, waitMs: 0, draft: false });
}
