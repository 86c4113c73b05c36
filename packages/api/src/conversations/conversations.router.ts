import { pageOf, runFrame } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { trackEvents } from "../trpc/track-events.ts";
import {
  conversationCreated,
  conversationSummary,
  conversationView,
  createConversationInput,
  followConversationInput,
  getConversationInput,
  listConversationsInput,
  runIdInput,
  runStarted,
  sendMessageInput,
  turnStarted,
} from "./conversations.contract.ts";
import { type ConversationsAction, conversationsPolicy } from "./conversations.policy.ts";
import { createConversation } from "./create-conversation.ts";
import { followConversation } from "./follow-conversation.ts";
import { getConversation } from "./get-conversation.ts";
import { listConversations } from "./list-conversations.ts";
import { retryAnswer } from "./retry-answer.ts";
import { sendMessage } from "./send-message.ts";
import { stopAnswer } from "./stop-answer.ts";

const may = (action: ConversationsAction) => orgProcedure("conversations", conversationsPolicy, action);

export const conversationsRouter = router({
  list: may("list")
    .meta(rest("GET /conversations", "List your conversations"))
    .input(listConversationsInput)
    .output(pageOf(conversationSummary))
    .query(({ ctx, input }) => listConversations(ctx, input)),
  get: may("get")
    .meta(rest("GET /conversations/{id}", "Read a conversation with its newest messages"))
    .input(getConversationInput)
    .output(conversationView)
    .query(({ ctx, input }) => getConversation(ctx, input)),
  create: may("create")
    .meta(rest("POST /conversations", "Begin a conversation with an agent", { status: 201 }))
    .input(createConversationInput)
    .output(conversationCreated)
    .mutation(({ ctx, input }) => createConversation(ctx, input)),
  send: may("send")
    .meta(rest("POST /conversations/{conversationId}/messages", "Say something; the answer follows", { status: 202 }))
    .input(sendMessageInput)
    .output(turnStarted)
    .mutation(({ ctx, input }) => sendMessage(ctx, input)),
  stop: may("stop")
    .meta(rest("POST /conversations/runs/{runId}/stop", "Stop an answer; what is written so far stays"))
    .input(runIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => stopAnswer(ctx, input)),
  retry: may("retry")
    .meta(rest("POST /conversations/runs/{runId}/retry", "Answer the last message again", { status: 202 }))
    .input(runIdInput)
    .output(runStarted)
    .mutation(({ ctx, input }) => retryAnswer(ctx, input)),
  events: may("follow")
    .meta(rest("GET /conversations/{conversationId}/events", "Follow a conversation", { event: runFrame }))
    .input(followConversationInput)
    .subscription(async ({ ctx, input, signal = new AbortController().signal }) =>
      trackEvents(await followConversation(ctx, input, signal), ctx.services.log),
    ),
});
