import type { Services } from "../../ground/services.ts";
import type { ApprovalLook } from "../approvals.contract.ts";
import { findLinkedApproval } from "./find-linked-approval.ts";
import { getApproval } from "./get-approval.ts";

/** What an approval asks, to whoever has its link. */
export async function lookAtApproval(services: Services, { token }: { token: string }): Promise<ApprovalLook> {
  const { id, organization, context } = await findLinkedApproval(services, token);
  const { title, message, data, dueAt, status, workflowName } = await getApproval(context, { id });
  return { title, message, data, dueAt, status, workflowName, organization };
}
