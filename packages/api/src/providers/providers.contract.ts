import { providerModelRow, providerRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

/** Which model answers when an agent has none of its own. */
export const providerStatus = z.object({
  /** `openai`, `anthropic`, `google`, `compatible`, `ollama`, `offline`, or the name of a stored one. */
  provider: z.string(),
  modelId: z.string(),
  /** Whether it is the built-in model, which needs no key and is no language model. */
  offline: z.boolean(),
});
export type ProviderStatus = z.infer<typeof providerStatus>;

/** The kinds that can be entered. */
export const providerKind = z.enum(["openai", "anthropic", "google", "openai_compatible", "ollama"]);
export type ProviderKind = z.infer<typeof providerKind>;

const key = z.string().trim().min(1).max(2000);
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

export const createProviderInput = z.object({
  kind: providerKind,
  /** The first half of its models' names; default: the kind's. */
  name: typedText(providerRow.shape.name).optional(),
  /** Another address than the vendor's own; a model server of your own needs one. */
  baseUrl: webAddress.optional(),
  apiKey: key.optional(),
  /** Whether it is asked for its models before it is stored, and refused when it does not answer. */
  test: z.boolean().default(true),
});
export type CreateProviderInput = z.infer<typeof createProviderInput>;

export const providerInput = z.object({ id: idSchema("provider") });
export const updateProviderInput = providerInput.extend({
  baseUrl: webAddress.nullable().optional(),
  apiKey: key.optional(),
  isEnabled: z.boolean().optional(),
  /** How often its models may be called within a minute; null: without limit. */
  callsPerMinute: providerRow.shape.callsPerMinute.optional(),
});
export type UpdateProviderInput = z.infer<typeof updateProviderInput>;

/** The order in which providers are asked: all of them, the first one first. */
export const orderProvidersInput = z.object({ ids: z.array(idSchema("provider")).min(1).max(50) });

export const providerView = providerRow
  .pick({
    id: true,
    kind: true,
    name: true,
    baseUrl: true,
    isEnabled: true,
    callsPerMinute: true,
    lastTestedAt: true,
    testMs: true,
    testError: true,
  })
  .extend({
    /** The last characters of its key; empty when it has none. */
    keyHint: z.string(),
    hasKey: z.boolean(),
    models: z.int(),
    /** Whether one of the same name is set by the environment, which wins. */
    isShadowed: z.boolean(),
  });
export type ProviderView = z.infer<typeof providerView>;

/** The stored providers in the order in which they are asked, behind those that the environment sets. */
export const providerList = z.object({
  fromEnvironment: z.array(z.object({ name: z.string(), title: z.string() })),
  items: z.array(providerView),
});
export type ProviderList = z.infer<typeof providerList>;

export const listModelsInput = pageInput.extend({
  providerId: idSchema("provider").optional(),
  /** Only those that agents may be given. */
  enabled: z.boolean().optional(),
  query: typedText(z.string().max(200)).optional(),
});
export type ListModelsInput = z.infer<typeof listModelsInput>;

const price = z.int().min(0).max(2_000_000_000);

/** Prices are micro-dollars for a million tokens. */
export const updateModelInput = z.object({
  id: idSchema("providerModel"),
  isEnabled: z.boolean().optional(),
  inputPriceMicros: price.optional(),
  cachedInputPriceMicros: price.optional(),
  outputPriceMicros: price.optional(),
});
export type UpdateModelInput = z.infer<typeof updateModelInput>;

export const modelView = providerModelRow
  .pick({
    id: true,
    name: true,
    kind: true,
    inputPriceMicros: true,
    cachedInputPriceMicros: true,
    outputPriceMicros: true,
    isEnabled: true,
  })
  .extend({
    /** As agents name it: `<provider>:<model>`. */
    reference: z.string(),
    providerId: z.string(),
  });
export type ModelView = z.infer<typeof modelView>;
