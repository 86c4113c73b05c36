import { agentProgress, graph, record, runError } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of workflows hold. */
export const workflowsShapes = {
  "Approval.data": z.json(),
  "Execution.input": z.json(),
  "Execution.output": z.json(),
  "Execution.vars": record,
  "ExecutionStep.error": runError,
  "ExecutionStep.progress": agentProgress,
  "ExecutionStep.input": z.json(),
  "ExecutionStep.output": z.json(),
  "OrgEvent.data": record,
  "Schedule.input": z.json(),
  "Wait.payload": z.json(),
  "WorkflowVersion.graph": graph,
} satisfies Record<string, z.ZodType>;
