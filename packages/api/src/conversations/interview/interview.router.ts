import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { conversationIdInput } from "../conversations.contract.ts";
import { type ConversationsAction, conversationsPolicy } from "../conversations.policy.ts";
import { correctFact } from "./correct-fact.ts";
import { finishInterview } from "./finish-interview.ts";
import { getInterview } from "./get-interview.ts";
import { correctFactInput, factInput, interviewView } from "./interview.contract.ts";
import { removeFact } from "./remove-fact.ts";
import { reopenInterview } from "./reopen-interview.ts";

const may = (action: ConversationsAction) => orgProcedure("conversations", conversationsPolicy, action);

export const interviewRouter = router({
  get: may("read-interview")
    .meta(rest("GET /conversations/{id}/interview", "Read what an interview learnt"))
    .input(conversationIdInput)
    .output(interviewView)
    .query(({ ctx, input }) => getInterview(ctx, input)),
  correct: may("change-interview")
    .meta(rest("PUT /conversations/{id}/interview/facts/{factId}", "Put otherwise what an interview learnt"))
    .input(correctFactInput)
    .output(interviewView)
    .mutation(({ ctx, input }) => correctFact(ctx, input)),
  remove: may("change-interview")
    .meta(rest("DELETE /conversations/{id}/interview/facts/{factId}", "Take away what an interview learnt"))
    .input(factInput)
    .output(interviewView)
    .mutation(({ ctx, input }) => removeFact(ctx, input)),
  finish: may("change-interview")
    .meta(rest("POST /conversations/{id}/interview/finish", "End an interview; what it learnt is remembered"))
    .input(conversationIdInput)
    .output(interviewView)
    .mutation(({ ctx, input }) => finishInterview(ctx, input)),
  reopen: may("change-interview")
    .meta(rest("POST /conversations/{id}/interview/reopen", "Let an interview go on that has ended"))
    .input(conversationIdInput)
    .output(interviewView)
    .mutation(({ ctx, input }) => reopenInterview(ctx, input)),
});
