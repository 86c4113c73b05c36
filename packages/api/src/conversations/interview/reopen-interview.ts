import type { OrgContext } from "../../ground/principal.ts";
import { changeInterview } from "./change-interview.ts";
import { getInterview } from "./get-interview.ts";
import type { InterviewView } from "./interview.contract.ts";

/** Lets one's own interview go on; the agent goes on remembering what it was given until it ends anew. */
export async function reopenInterview(context: OrgContext, { id }: { id: string }): Promise<InterviewView> {
  await changeInterview(context, id, {
    action: "conversations.reopen-interview",
    change: ({ endedAt: _at, endedBy: _by, ...interview }) => interview,
  });
  return getInterview(context, { id });
}
