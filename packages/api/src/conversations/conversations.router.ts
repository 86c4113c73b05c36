import { pageOf, runFrame } from "@guildhall/kernel";
import { z } from "zod";
import { linkTokenInput } from "../orgs/sharing/sharing.contract.ts";
import { orgProcedure, publicProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { trackEvents } from "../trpc/track-events.ts";
import {
  conversationCreated,
  conversationHit,
  conversationIdInput,
  conversationSummary,
  conversationView,
  feedbackView,
  followConversationInput,
  getConversationInput,
  editMessageInput,
  listConversationsInput,
  messageIdInput,
  queueMessageInput,
  queuedMessageIdInput,
  queuedMessageView,
  rateAnswerInput,
  runIdInput,
  runStarted,
  searchConversationsInput,
  sendMessageInput,
  sharedConversationView,
  turnStarted,
  updateConversationInput,
} from "./conversations.contract.ts";
import { conversationFigures } from "./figures.contract.ts";
import { createConversationInput, regenerateAnswerInput } from "./modes.contract.ts";
import { type ConversationsAction, conversationsPolicy } from "./conversations.policy.ts";
import { modesRouter } from "./modes.router.ts";
import { interviewRouter } from "./interview/interview.router.ts";
import { createConversation } from "./create-conversation.ts";
import { deleteConversation } from "./delete-conversation.ts";
import { editMessage } from "./edit-message.ts";
import { followConversation } from "./follow-conversation.ts";
import { getConversation } from "./get-conversation.ts";
import { makeTestCase } from "./make-test-case.ts";
import { listConversations } from "./list-conversations.ts";
import { lookAtSharedConversation } from "./look-at-shared-conversation.ts";
import { queueMessage } from "./queue-message.ts";
import { rateAnswer } from "./rate-answer.ts";
import { readConversationFigures } from "./read-conversation-figures.ts";
import { regenerateAnswer } from "./regenerate-answer.ts";
import { restoreConversation } from "./restore-conversation.ts";
import { retryAnswer } from "./retry-answer.ts";
import { searchConversations } from "./search-conversations.ts";
import { sendMessage } from "./send-message.ts";
import { summaryRouter } from "./summary/summary.router.ts";
import { testCaseMade } from "./summary/summary.contract.ts";
import { sendQueued } from "./send-queued.ts";
import { showBranch } from "./show-branch.ts";
import { stopAnswer } from "./stop-answer.ts";
import { unqueueMessage } from "./unqueue-message.ts";
import { unrateAnswer } from "./unrate-answer.ts";
import { updateConversation } from "./update-conversation.ts";

const may = (action: ConversationsAction) => orgProcedure("conversations", conversationsPolicy, action);

export const conversationsRouter = router({
  list: may("list")
    .meta(rest("GET /conversations", "List your conversations"))
    .input(listConversationsInput)
    .output(pageOf(conversationSummary))
    .query(({ ctx, input }) => listConversations(ctx, input)),
  search: may("search")
    .meta(rest("GET /conversations/search", "Search your conversations, their titles and messages"))
    .input(searchConversationsInput)
    .output(pageOf(conversationHit))
    .query(({ ctx, input }) => searchConversations(ctx, input)),
  get: may("get")
    .meta(rest("GET /conversations/{id}", "Read a conversation with its newest messages"))
    .input(getConversationInput)
    .output(conversationView)
    .query(({ ctx, input }) => getConversation(ctx, input)),
  figures: may("get")
    .meta(rest("GET /conversations/{id}/figures", "Read what the answers of a conversation took in sum"))
    .input(conversationIdInput)
    .output(conversationFigures)
    .query(({ ctx, input }) => readConversationFigures(ctx, input)),
  look: publicProcedure
    .input(linkTokenInput)
    .output(sharedConversationView)
    .query(({ ctx, input }) => lookAtSharedConversation(ctx.services, { ...input, address: ctx.address ?? null })),
  create: may("create")
    .meta(rest("POST /conversations", "Begin a conversation with an agent", { status: 201 }))
    .input(createConversationInput)
    .output(conversationCreated)
    .mutation(({ ctx, input }) => createConversation(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /conversations/{id}", "Name, pin or archive a conversation"))
    .input(updateConversationInput)
    .output(conversationSummary)
    .mutation(({ ctx, input }) => updateConversation(ctx, input)),
  delete: may("delete")
    .meta(rest("DELETE /conversations/{id}", "Delete a conversation; it can be brought back"))
    .input(conversationIdInput)
    .output(conversationCreated)
    .mutation(({ ctx, input }) => deleteConversation(ctx, input)),
  restore: may("restore")
    .meta(rest("POST /conversations/{id}/restore", "Bring back a conversation that was deleted"))
    .input(conversationIdInput)
    .output(conversationCreated)
    .mutation(({ ctx, input }) => restoreConversation(ctx, input)),
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
  queue: may("queue")
    .meta(rest("POST /conversations/{conversationId}/queue", "Say it when the answer has ended", { status: 201 }))
    .input(queueMessageInput)
    .output(queuedMessageView)
    .mutation(({ ctx, input }) => queueMessage(ctx, input)),
  unqueue: may("queue")
    .meta(rest("DELETE /conversations/queue/{id}", "Take away a message that waits"))
    .input(queuedMessageIdInput)
    .output(queuedMessageView.pick({ id: true }))
    .mutation(({ ctx, input }) => unqueueMessage(ctx, input)),
  sendQueued: may("queue")
    .meta(rest("POST /conversations/{id}/queue/send", "Say what waits though the answer before failed"))
    .input(conversationIdInput)
    .output(conversationCreated)
    .mutation(({ ctx, input }) => sendQueued(ctx, input)),
  edit: may("edit")
    .meta(
      rest("POST /conversations/messages/{messageId}/edit", "Say something else instead, in a branch", { status: 202 }),
    )
    .input(editMessageInput)
    .output(turnStarted)
    .mutation(({ ctx, input }) => editMessage(ctx, input)),
  regenerate: may("regenerate")
    .meta(rest("POST /conversations/messages/{messageId}/regenerate", "Answer once more, in a branch", { status: 202 }))
    .input(regenerateAnswerInput)
    .output(turnStarted)
    .mutation(({ ctx, input }) => regenerateAnswer(ctx, input)),
  showBranch: may("show-branch")
    .meta(rest("POST /conversations/messages/{messageId}/show", "Show the branch in which a message is"))
    .input(messageIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => showBranch(ctx, input)),
  rate: may("rate")
    .meta(rest("PUT /conversations/messages/{messageId}/feedback", "Say whether an answer was good, and why"))
    .input(rateAnswerInput)
    .output(feedbackView)
    .mutation(({ ctx, input }) => rateAnswer(ctx, input)),
  unrate: may("rate")
    .meta(rest("DELETE /conversations/messages/{messageId}/feedback", "Take back what you said of an answer"))
    .input(messageIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => unrateAnswer(ctx, input)),
  makeTestCase: may("make-test-case")
    .meta(rest("POST /conversations/messages/{messageId}/test-case", "Make a test case of a bad answer"))
    .input(messageIdInput)
    .output(testCaseMade)
    .mutation(({ ctx, input }) => makeTestCase(ctx, input)),
  summary: summaryRouter,
  interview: interviewRouter,
  modes: modesRouter,
  events: may("follow")
    .meta(rest("GET /conversations/{conversationId}/events", "Follow a conversation", { event: runFrame }))
    .input(followConversationInput)
    .subscription(async ({ ctx, input, signal = new AbortController().signal }) =>
      trackEvents(await followConversation(ctx, input, signal), ctx.services.log),
    ),
});
