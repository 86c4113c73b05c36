/**
 * The models of an installation: `createModels` makes the registry of a plain configuration, `resolve` gives a model of
 * it, with time-outs and with each failure as one `AppError` whose words are fit for people. Without any provider the
 * built-in offline model answers. Knows neither the environment nor a database.
 */
export { createModels, type Models, type ResolvedModel } from "./create-models.ts";
export { fallbackModel } from "./fallback-model.ts";
export { guardModel } from "./guard-model.ts";
export type { ModelTimeouts } from "./model-deadline.ts";
export { modelError, type ModelErrorContext, type ModelErrorReason } from "./model-error.ts";
export type { ProviderId } from "./model-provider.ts";
export type { ModelsConfig } from "./models-config.ts";
export { OfflineEmbeddingModel } from "./offline/offline-embedding-model.ts";
export { OfflineModel, offlineModelId } from "./offline/offline-model.ts";
export { type PassedOver, type Passing, readPassing } from "./passed-over.ts";
export { redact } from "./redact.ts";
export { rejectOnAbort } from "./reject-on-abort.ts";
export { providerTitles, type StoredProvider, storedProvider } from "./stored-provider.ts";
export { type ListedModel, listProviderModels } from "./list-provider-models.ts";
export { type FailedProvider, toModelError } from "./to-model-error.ts";
export type { Embedder } from "./resolve-embedder.ts";
export { withoutBytes } from "./without-bytes.ts";
export { wantsToEnd } from "./offline/wants-to-end.ts";
