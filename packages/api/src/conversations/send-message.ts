import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { unsentFiles } from "./attachments/unsent-files.ts";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { SendMessageInput } from "./conversations.contract.ts";
import { insertTurn, type TurnIds } from "./insert-turn.ts";
import { conversationRefusal, reachableConversation } from "./reachable-conversation.ts";
import { answererSelect, requireAnswerer } from "./router/require-answerer.ts";
import { titleOf } from "./title-of.ts";

/** Says something in a conversation that one may use. The answer is queued when this returns, and survives any crash. */
export async function sendMessage(
  { db, principal, services }: OrgContext,
  { conversationId, content, fileIds }: SendMessageInput,
): Promise<TurnIds> {
  const { orgId, userId } = principal;
  const conversation = await db.conversation.findFirst({
    where: reachableConversation(principal, "use", conversationId),
    select: answererSelect,
  });
  if (!conversation) throw await conversationRefusal(db, principal, conversationId, "use");
  requireAnswerer(principal, conversation);
  const files = await unsentFiles({ db, principal }, fileIds);
  const said = [{ role: "user" as const, text: content, files }];
  const title = titleOf(content || (files[0]?.name ?? ""));
  const turn = { orgId, userId, conversationId, agentSlugOfNew: null, said, title, input: {} };
  try {
    const ids = await insertTurn(services.database.pool, turn);
    if (ids) return ids;
    throw notFound("conversation");
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}

/** The error for saying something while the agent still answers. */
export const answerUnderWay = () =>
  new AppError({
    code: "conflict",
    reason: "answer-under-way",
    userMessage: "The agent is still answering. Wait until it has finished, or stop it.",
  });
