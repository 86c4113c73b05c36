import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../api/create-api.ts";

/** A workflow as lists show it, as the wire brings it. */
export type WorkflowItem = inferOutput<Api["workflows"]["list"]>["items"][number];
/** A workflow with its draft. */
export type WorkflowDetails = inferOutput<Api["workflows"]["get"]>;
/** An execution with its steps. */
export type ExecutionDetails = inferOutput<Api["executions"]["get"]>;
export type StepDetails = ExecutionDetails["steps"][number];
export type ExecutionItem = inferOutput<Api["executions"]["list"]>["items"][number];
