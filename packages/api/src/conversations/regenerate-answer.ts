import type { OrgContext } from "../ground/principal.ts";
import type { RegenerateAnswerInput } from "./modes.contract.ts";
import { branchBeside } from "./branch-beside.ts";
import type { BranchIds } from "./start-branch.ts";

/** Has a message of one's own conversation answered once more: a branch beside the answer, which stays. */
export function regenerateAnswer(
  context: OrgContext,
  { messageId, agentId }: RegenerateAnswerInput,
): Promise<BranchIds> {
  return branchBeside(context, {
    messageId,
    agentId,
    role: "assistant",
    content: null,
    action: "conversations.regenerate-answer",
  });
}
