import type { OrgTransaction } from "@guildhall/db";
import type { ChatMode } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import { requireAgentToTalk } from "../../agents/index.ts";
import type { Principal } from "../../ground/principal.ts";
import { changeState } from "../state/change-state.ts";

type Chosen = { conversationId: string; conversation: { mode: ChatMode }; agentId: string };

/** Keeps in mind whom the person wants to answer, in a conversation with a router: an agent that they may talk to. */
export async function keepChosen(
  tx: OrgTransaction,
  principal: Principal,
  { conversationId, conversation, agentId }: Chosen,
): Promise<void> {
  if (conversation.mode !== "smart_router") throw withoutRouter();
  await requireAgentToTalk(tx, principal, agentId);
  await changeState(tx, principal, conversationId, (state) => ({ ...state, chosenAgentId: agentId }));
}

const withoutRouter = () =>
  new AppError({
    code: "conflict",
    reason: "no-router",
    userMessage: "Another agent can be chosen only in a conversation that finds the agent for each question.",
  });
