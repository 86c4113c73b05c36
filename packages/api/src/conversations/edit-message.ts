import type { OrgContext } from "../ground/principal.ts";
import { branchBeside } from "./branch-beside.ts";
import type { EditMessageInput } from "./conversations.contract.ts";
import type { BranchIds } from "./start-branch.ts";

/** Says something else in place of a message of one's own conversation: a branch that is answered anew. The other stays. */
export function editMessage(context: OrgContext, { messageId, content }: EditMessageInput): Promise<BranchIds> {
  return branchBeside(context, { messageId, role: "user", content, action: "conversations.edit-message" });
}
