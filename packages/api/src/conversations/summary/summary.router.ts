import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { conversationIdInput } from "../conversations.contract.ts";
import { type ConversationsAction, conversationsPolicy } from "../conversations.policy.ts";
import { askToSummarize } from "./ask-to-summarize.ts";
import { getSummary } from "./get-summary.ts";
import { conversationOutcome } from "./summary.contract.ts";

const may = (action: ConversationsAction) => orgProcedure("conversations", conversationsPolicy, action);

export const summaryRouter = router({
  get: may("read-summary")
    .meta(rest("GET /conversations/{id}/summary", "Read what came of a conversation"))
    .input(conversationIdInput)
    .output(conversationOutcome)
    .query(({ ctx, input }) => getSummary(ctx, input)),
  write: may("summarize")
    .meta(rest("POST /conversations/{id}/summary", "Have a conversation summed up now", { status: 202 }))
    .input(conversationIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => askToSummarize(ctx, input)),
});
