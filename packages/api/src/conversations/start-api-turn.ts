import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { notAllowed } from "../ground/not-allowed.ts";
import { type Inbox, openInbox } from "../runs/index.ts";
import { conversationsPolicy } from "./conversations.policy.ts";
import { insertTurn, type NewTurn, type Said } from "./insert-turn.ts";
import { titleOf } from "./title-of.ts";

/** What a program asks of an agent in one call: all that was said so far, and what it wants of the model. */
export type ApiTurn = { agentSlug: string; said: Said[]; input: NewTurn["input"] };

/** A turn that a program started; follow it to hear the answer. The inbox was open before, and has all of it. */
export type StartedApiTurn = { conversationId: string; runId: string; inbox: Inbox };

/** Starts a turn for a program. It is a run like any other, kept in a conversation of its own outside the chat's lists. */
export async function startApiTurn(
  { principal, services }: OrgContext,
  { agentSlug, said, input }: ApiTurn,
): Promise<StartedApiTurn> {
  if (!conversationsPolicy(principal, "send")) throw notAllowed();
  const { orgId, userId, apiKeyId } = principal;
  const conversationId = newId("conversation");
  const title = titleOf(said.findLast(({ role }) => role === "user")?.text ?? "");
  const key = apiKeyId === null ? {} : { key: { id: apiKeyId, role: principal.role } };
  const turn = { orgId, userId, ...key, conversationId, agentSlugOfNew: agentSlug, said, title, input };
  const inbox = openInbox(services.runFeed, conversationId);
  try {
    const inserted = await insertTurn(services.database.pool, turn);
    if (!inserted) throw noSuchModel(agentSlug);
    return { conversationId, runId: inserted.runId, inbox };
  } catch (error) {
    inbox.close();
    throw error;
  }
}

const noSuchModel = (slug: string) =>
  new AppError({
    code: "not-found",
    reason: "model-not-found",
    userMessage: `There is no agent "${slug}" in this organization. Ask GET /v1/models for the ones there are.`,
    fields: { model: "is not an agent of this organization" },
  });
