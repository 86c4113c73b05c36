import { tracked } from "@trpc/server";
import { orgProcedure, router } from "../trpc/init.ts";
import { withTrpcErrors } from "../trpc/with-trpc-errors.ts";
import {
  createConversationInput,
  followConversationInput,
  getConversationInput,
  listConversationsInput,
  runIdInput,
  sendMessageInput,
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
    .input(listConversationsInput)
    .query(({ ctx, input }) => listConversations(ctx, input)),
  get: may("get")
    .input(getConversationInput)
    .query(({ ctx, input }) => getConversation(ctx, input)),
  create: may("create")
    .input(createConversationInput)
    .mutation(({ ctx, input }) => createConversation(ctx, input)),
  send: may("send")
    .input(sendMessageInput)
    .mutation(({ ctx, input }) => sendMessage(ctx, input)),
  stop: may("stop")
    .input(runIdInput)
    .mutation(({ ctx, input }) => stopAnswer(ctx, input)),
  retry: may("retry")
    .input(runIdInput)
    .mutation(({ ctx, input }) => retryAnswer(ctx, input)),
  events: may("follow")
    .input(followConversationInput)
    .subscription(async function* ({ ctx, input, signal }) {
      const ended = signal ?? new AbortController().signal;
      const frames = withTrpcErrors(followConversation(ctx, input, ended), ctx.services.log);
      for await (const { eventId, ...frame } of frames) yield tracked(eventId, frame);
    }),
});
