import { pageOf } from "@guildhall/kernel";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { getPrompt } from "./get-prompt.ts";
import { listPrompts } from "./list-prompts.ts";
import { overridePrompt } from "./override-prompt.ts";
import {
  listPromptsInput,
  overridePromptInput,
  promptInput,
  promptSummary,
  promptView,
  restorePromptInput,
} from "./prompts.contract.ts";
import { type PromptsAction, promptsPolicy } from "./prompts.policy.ts";
import { resetPrompt } from "./reset-prompt.ts";
import { restorePrompt } from "./restore-prompt.ts";

const may = (action: PromptsAction) => orgProcedure("prompts", promptsPolicy, action);

export const promptsRouter = router({
  list: may("list")
    .meta(rest("GET /prompts", "List the system prompts"))
    .input(listPromptsInput)
    .output(pageOf(promptSummary))
    .query(({ ctx, input }) => listPrompts(ctx, input)),
  get: may("get")
    .meta(rest("GET /prompts/{key}", "Read a system prompt with its versions and figures"))
    .input(promptInput)
    .output(promptView)
    .query(({ ctx, input }) => getPrompt(ctx, input)),
  override: may("override")
    .meta(rest("PUT /prompts/{key}", "Put a system prompt in your own words"))
    .input(overridePromptInput)
    .output(promptView)
    .mutation(({ ctx, input }) => overridePrompt(ctx, input)),
  restore: may("override")
    .meta(rest("POST /prompts/{key}/restore", "Let earlier words of yours hold again"))
    .input(restorePromptInput)
    .output(promptView)
    .mutation(({ ctx, input }) => restorePrompt(ctx, input)),
  reset: may("reset")
    .meta(rest("DELETE /prompts/{key}/override", "Let the factory's words hold again"))
    .input(promptInput)
    .output(promptView)
    .mutation(({ ctx, input }) => resetPrompt(ctx, input)),
});
