import type { OrgContext } from "../../ground/principal.ts";
import type { WorkflowFile } from "../workflows.contract.ts";
import { getWorkflow } from "./get-workflow.ts";

/** A workflow as a file: its newest state, with nothing secret, for a copy here or elsewhere. */
export async function exportWorkflow(context: OrgContext, { id }: { id: string }): Promise<WorkflowFile> {
  const { name, description, definition } = await getWorkflow(context, { id });
  return { format: "guildhall.workflow", version: 1, name, description, definition };
}
