import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { conversationIdInput } from "./conversations.contract.ts";
import { type ConversationsAction, conversationsPolicy } from "./conversations.policy.ts";
import { chooseAgain } from "./router/choose-again.ts";

const may = (action: ConversationsAction) => orgProcedure("conversations", conversationsPolicy, action);

export const modesRouter = router({
  chooseAgain: may("choose-again")
    .meta(rest("DELETE /conversations/{id}/chosen-agent", "Let the agent be found again for each question"))
    .input(conversationIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => chooseAgain(ctx, input)),
});
