import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { chooseModel } from "./choose-model.ts";
import { listModelChoices } from "./list-model-choices.ts";
import { chooseModelInput, modelChoicesView } from "./model-choices.contract.ts";
import { type ProvidersAction, providersPolicy } from "./providers.policy.ts";
import { readProviderStatus } from "./read-provider-status.ts";

const may = (action: ProvidersAction) => orgProcedure("providers", providersPolicy, action);

export const providersRouter = router({
  status: may("status").query(({ ctx }) => readProviderStatus(ctx.services)),
  choices: router({
    list: may("list-choices")
      .meta(rest("GET /settings/models", "List your model for each purpose"))
      .output(modelChoicesView)
      .query(({ ctx }) => listModelChoices(ctx)),
    choose: may("choose")
      .meta(rest("PUT /settings/models/{purpose}", "Choose your model for a purpose"))
      .input(chooseModelInput)
      .output(modelChoicesView)
      .mutation(({ ctx, input }) => chooseModel(ctx, input)),
  }),
});
