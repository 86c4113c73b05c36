import type { OrgContext } from "../../ground/principal.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import { requireOwnInterview } from "./change-interview.ts";
import { closeInterview } from "./close-interview.ts";
import { getInterview } from "./get-interview.ts";
import type { InterviewView } from "./interview.contract.ts";

/**
 * Ends one's own interview: the agent remembers what was learnt, and a summary is written. Ending it again changes nothing
 * that was learnt.
 */
export async function finishInterview(context: OrgContext, { id }: { id: string }): Promise<InterviewView> {
  const { db, principal, services } = context;
  const { agentId } = await requireOwnInterview(db, principal, id);
  const { orgId, userId } = principal;
  const interview = { orgId, userId, agentId, conversationId: id };
  await withTransaction(services.database.pool, (sql) => closeInterview(sql, interview, { by: "person", runId: null }));
  return getInterview(context, { id });
}
