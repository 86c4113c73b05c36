import type { OrgTransaction } from "@guildhall/db";
import { type InterviewState, notFound } from "@guildhall/kernel";
import type { OrgContext, Principal } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { ownConversation } from "../own-conversation.ts";
import { changeState } from "../state/change-state.ts";
import { notAnInterview } from "./not-an-interview.ts";

type Change = { action: string; change: (interview: InterviewState) => InterviewState };

/** Changes what stands of one's own interview, with a record of it that doesn't tell what was said. */
export async function changeInterview(
  { db, principal }: Pick<OrgContext, "db" | "principal">,
  id: string,
  { action, change }: Change,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await requireOwnInterview(tx, principal, id);
    await changeState(tx, principal, id, (state) => ({
      ...state,
      interview: change(state.interview ?? { facts: [] }),
    }));
    await writeAudit(tx, principal, action, { type: "conversation", id }, {});
  });
}

/** With whom an interview is; it must be the asker's own, since it tells of them. */
export async function requireOwnInterview(
  db: Pick<OrgTransaction, "conversation">,
  principal: Principal,
  id: string,
): Promise<{ agentId: string }> {
  const where = ownConversation(principal, id);
  const found = await db.conversation.findFirst({ where, select: { mode: true, agentId: true } });
  if (!found) throw notFound("conversation");
  if (found.mode !== "socratic") throw notAnInterview();
  return found;
}
