import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../api/create-api.ts";

/** A conversation, a message, and the run behind an answer, as the wire brings them. */
export type Conversation = inferOutput<Api["conversations"]["get"]> & {
  /** Behind this message some are missing: what is shown up to it lies further back, and the rest are the newest. */
  gapAfter?: string;
};
export type Message = Conversation["messages"][number];
export type AnswerRun = NonNullable<Message["run"]>;
export type ConversationItem = inferOutput<Api["conversations"]["list"]>["items"][number];
