import { conversationRow, messageFeedbackRow, messageRow, queuedMessageRow, runRow } from "@guildhall/db/rows";
import { idSchema, pageInput, type Turn, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { agentSummary } from "../agents/agents.contract.ts";
import { attachmentIds, attachmentView } from "./attachments/attachments.contract.ts";
import { sharingSign } from "../orgs/sharing/sharing.contract.ts";

export const conversationIdInput = z.object({ id: idSchema("conversation") });

/** The newest messages, those before the message `before`, or those on both sides of the message `around`. */
export const getConversationInput = conversationIdInput.extend({
  before: idSchema("message").optional(),
  around: idSchema("message").optional(),
});
export type GetConversationInput = z.infer<typeof getConversationInput>;

export const listConversationsInput = pageInput.extend({
  agentId: idSchema("agent").optional(),
  /** Those in the archive, in place of those that are not. */
  archived: z.boolean().default(false),
  /** Only those that are pinned, or only those that are not. */
  pinned: z.boolean().optional(),
  /** What others shared with you by name, in place of your own. */
  shared: z.boolean().default(false),
});
export type ListConversationsInput = z.infer<typeof listConversationsInput>;

/** What to look for in titles and messages; the last word may be unfinished. */
export const searchConversationsInput = pageInput.extend({
  query: typedText(z.string().min(1).max(200)),
  /** In the archive, in place of outside it. */
  archived: z.boolean().default(false),
});
export type SearchConversationsInput = z.infer<typeof searchConversationsInput>;

/** A new title, a pin that is set or taken away, a way into the archive or out of it. */
export const updateConversationInput = conversationIdInput.extend({
  title: typedText(conversationRow.shape.title.min(1)).optional(),
  isPinned: z.boolean().optional(),
  isArchived: z.boolean().optional(),
});
export type UpdateConversationInput = z.infer<typeof updateConversationInput>;

const said = z.object({
  conversationId: idSchema("conversation"),
  content: typedText(messageRow.shape.text.min(1).max(100_000)),
});

/** What is said, in words and files. */
export const sendMessageInput = said
  .extend({ content: typedText(messageRow.shape.text.max(100_000)), fileIds: attachmentIds.default([]) })
  .refine(({ content, fileIds }) => content !== "" || fileIds.length > 0, {
    path: ["content"],
    error: "must not be empty",
  });
export type SendMessageInput = z.infer<typeof sendMessageInput>;

/** What is said when the answer under way has ended; it brings no files. */
export const queueMessageInput = said;
export type QueueMessageInput = z.infer<typeof queueMessageInput>;

export const messageIdInput = z.object({ messageId: idSchema("message") });

/** What is said in place of a message. */
export const editMessageInput = messageIdInput.extend({ content: said.shape.content });
export type EditMessageInput = z.infer<typeof editMessageInput>;

/** Whether an answer was good, and why in words. */
export const rateAnswerInput = messageIdInput.extend({
  isGood: z.boolean(),
  comment: typedText(messageFeedbackRow.shape.comment).default(""),
});
export type RateAnswerInput = z.infer<typeof rateAnswerInput>;

export const feedbackView = messageFeedbackRow.pick({ isGood: true, comment: true });
export type FeedbackView = z.infer<typeof feedbackView>;

export const queuedMessageIdInput = z.object({ id: idSchema("queuedMessage") });

/** A message that is said when the answer under way has ended. */
export const queuedMessageView = queuedMessageRow.pick({ id: true, text: true, createdAt: true });
export type QueuedMessageView = z.infer<typeof queuedMessageView>;

export const runIdInput = z.object({ runId: idSchema("run") });

export const conversationCreated = conversationRow.pick({ id: true });

/** The run that makes an answer. */
export const runStarted = z.object({ runId: idSchema("run") });

/** What was kept of a message that was sent: the run that answers it, its answer to come, and what was said. */
export const turnStarted = runStarted.extend({
  answerId: idSchema("message"),
  saidIds: z.array(idSchema("message")),
});

/** Where to go on: the id of the last event that the reader has, `<run id>:<sequence number>`. */
export const followConversationInput = z.object({
  conversationId: idSchema("conversation"),
  lastEventId: z
    .string()
    .regex(/^run_[0-9a-z]{26}:\d{1,9}$/, "must be the id of an event")
    .nullish(),
});

/** A conversation as lists show it. */
export const conversationSummary = conversationRow
  .pick({ id: true, title: true, lastMessageAt: true, createdAt: true, isPinned: true, archivedAt: true, mode: true })
  .extend({ agent: agentSummary.pick({ id: true, slug: true, name: true, icon: true, color: true }) });
export type ConversationSummary = z.infer<typeof conversationSummary>;

/** A piece of a text, and whether it is what was looked for. */
export const marked = z.object({ text: z.string(), found: z.boolean() });
export type Marked = z.infer<typeof marked>;

/** The passage of a message in which something was found. */
export const excerpt = messageRow
  .pick({ role: true })
  .extend({ messageId: idSchema("message"), words: z.array(marked) });
export type Excerpt = z.infer<typeof excerpt>;

/** A conversation that a search found; the newest message with the words, if they do not only stand in its title. */
export const conversationHit = conversationSummary.extend({
  titleWords: z.array(marked),
  excerpt: excerpt.nullable(),
});
export type ConversationHit = z.infer<typeof conversationHit>;

/** The run behind an answer: what its log tells so far, up to and with the frame `seq`. */
export const answerRun = runRow
  .pick({ id: true, status: true, modelId: true, inputTokens: true, outputTokens: true, createdAt: true })
  .extend({
    seq: z.int().nonnegative(),
    turn: z.custom<Turn>(),
    /** From the message being sent to the first word of the answer, in milliseconds. */
    firstTokenMs: z.int().nonnegative().nullable(),
  });
export type AnswerRun = z.infer<typeof answerRun>;

export const messageView = messageRow.pick({ id: true, role: true, text: true, createdAt: true }).extend({
  run: answerRun.nullable(),
  /** The files that came with it. */
  files: z.array(attachmentView),
  /** What the reader said of this answer. */
  feedback: feedbackView.nullable(),
  /** Whether a test case of the agent was made of it. */
  isTestCase: z.boolean(),
  /** The branches of which this is one, in the order in which they came; empty when it is alone. */
  branches: z.array(idSchema("message")),
});
export type MessageView = z.infer<typeof messageView>;

/** A conversation as its public page shows it: the words of the branch that is shown. */
export const sharedConversationView = conversationRow.pick({ title: true, lastMessageAt: true }).extend({
  agent: agentSummary.pick({ name: true, icon: true, color: true }),
  messages: z.array(messageRow.pick({ id: true, role: true, text: true, createdAt: true })),
  hasMore: z.boolean(),
});
export type SharedConversationView = z.infer<typeof sharedConversationView>;

export const conversationView = conversationSummary.extend({
  sharing: sharingSign,
  messages: z.array(messageView),
  /** What is said next, in this order. */
  queued: z.array(queuedMessageView),
  /** Whether there are messages before the first of these. */
  hasOlder: z.boolean(),
  /** Whether there are messages behind the last of these. */
  hasNewer: z.boolean(),
  /** Follow the conversation from here on. */
  cursor: z.string().nullable(),
});
export type ConversationView = z.infer<typeof conversationView>;
