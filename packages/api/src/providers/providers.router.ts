import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { budgetsRouter } from "./budgets/budgets.router.ts";
import { chooseModel } from "./choose-model.ts";
import { createProvider } from "./create-provider.ts";
import { credentialsRouter } from "./credentials.router.ts";
import { listProviderModels } from "./list-models.ts";
import { listProviders } from "./list-providers.ts";
import { orderProviders } from "./order-providers.ts";
import {
  createProviderInput,
  listModelsInput,
  modelView,
  orderProvidersInput,
  providerInput,
  providerList,
  providerStatus,
  providerView,
  updateModelInput,
  updateProviderInput,
} from "./providers.contract.ts";
import { listModelChoices } from "./list-model-choices.ts";
import { chooseModelInput, modelChoicesView } from "./model-choices.contract.ts";
import { type ProvidersAction, providersPolicy } from "./providers.policy.ts";
import { readProviderStatus } from "./read-provider-status.ts";
import { removeProvider } from "./remove-provider.ts";
import { testProvider } from "./test-provider.ts";
import { updateModel } from "./update-model.ts";
import { updateProvider } from "./update-provider.ts";

const may = (action: ProvidersAction) => orgProcedure("providers", providersPolicy, action);

export const providersRouter = router({
  status: may("status")
    .meta(rest("GET /providers/status", "Which model answers when an agent has none of its own"))
    .output(providerStatus)
    .query(({ ctx }) => readProviderStatus(ctx)),
  list: may("list")
    .meta(rest("GET /providers", "List model providers in the order in which they are asked"))
    .output(providerList)
    .query(({ ctx }) => listProviders(ctx)),
  create: may("create")
    .meta(rest("POST /providers", "Store a model provider", { status: 201 }))
    .input(createProviderInput)
    .output(providerView)
    .mutation(({ ctx, input }) => createProvider(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /providers/{id}", "Change a model provider"))
    .input(updateProviderInput)
    .output(providerView)
    .mutation(({ ctx, input }) => updateProvider(ctx, input)),
  order: may("order")
    .meta(rest("PUT /providers/order", "Say in which order providers are asked"))
    .input(orderProvidersInput)
    .output(z.void())
    .mutation(({ ctx, input }) => orderProviders(ctx, input)),
  test: may("test")
    .meta(rest("POST /providers/{id}/test", "Test a provider with its stored key: ask it for its models"))
    .input(providerInput)
    .output(providerView)
    .mutation(({ ctx, input }) => testProvider(ctx, input)),
  remove: may("remove")
    .meta(rest("DELETE /providers/{id}", "Remove a model provider"))
    .input(providerInput)
    .output(z.void())
    .mutation(({ ctx, input }) => removeProvider(ctx, input)),
  models: may("list-models")
    .meta(rest("GET /models", "List the models that agents may be given"))
    .input(listModelsInput)
    .output(pageOf(modelView))
    .query(({ ctx, input }) => listProviderModels(ctx, input)),
  updateModel: may("update-model")
    .meta(rest("PATCH /models/{id}", "Offer a model or not, and say what it costs"))
    .input(updateModelInput)
    .output(modelView)
    .mutation(({ ctx, input }) => updateModel(ctx, input)),
  credentials: credentialsRouter,
  budgets: budgetsRouter,
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
