import { AppError, newId } from "@guildhall/kernel";
import type { Embedder } from "@guildhall/llm";
import type { OrgContext } from "../ground/principal.ts";
import { meterCall, planCall } from "../providers/index.ts";
import type { EmbeddingRequest } from "./embedding-request.ts";

/** The name that means the usual embedding model, whichever it is. */
const usual = "default";

/** Vectors of texts in OpenAI's form, by a model that the organization has. */
export async function createEmbeddings(
  { services, principal }: OrgContext,
  { model, input, encoding_format: format, dimensions }: EmbeddingRequest,
  signal: AbortSignal,
) {
  const texts = [input].flat().map((text) => text.toWellFormed());
  const models = await services.models.of(principal.orgId);
  const embedder = await models.embedder(model === usual ? null : model).catch((error: unknown) => {
    throw isUnknown(error) ? noSuchModel(model) : error;
  });
  const { orgId, userId } = principal;
  const spender = { orgId, runId: null, userId, agentId: null };
  const { pool } = services.database;
  const planned = planCall(embedder.modelId, texts, 0);
  const { answer, usage: took } = await meterCall(
    { pool, models, spender, entryId: newId("usageEntry"), planned },
    () => embed(embedder, texts, { dimensions, signal }, model),
    ({ tokens }) => ({ inputTokens: tokens ?? estimate(texts), outputTokens: 0 }),
  );
  const data = answer.vectors.map((vector, index) => ({
    object: "embedding" as const,
    index,
    embedding: format === "base64" ? packed(vector) : vector,
  }));
  const usage = { prompt_tokens: took.inputTokens, total_tokens: took.inputTokens };
  return { object: "list" as const, model: `${embedder.provider}:${embedder.modelId}`, data, usage };
}

type Options = Parameters<Embedder["embed"]>[1];

async function embed({ embed: ask }: Embedder, texts: string[], options: Options, model: string) {
  const answer = await ask(texts, options).catch((error: unknown) => {
    throw isUnknown(error) ? noSuchModel(model) : error;
  });
  const { dimensions } = options;
  if (dimensions !== undefined && answer.vectors.some(({ length }) => length !== dimensions)) throw otherLength();
  return answer;
}

/** A token for every four characters: what is told where the model does not count. */
const estimate = (texts: string[]) => texts.reduce((sum, { length }) => sum + Math.ceil(length / 4), 0);

/** 32-bit floats, little end first, as OpenAI packs them. */
function packed(vector: number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  return bytes.toString("base64");
}

const isUnknown = (error: unknown) =>
  error instanceof AppError && (error.reason === "model-not-found" || error.reason === "model-not-configured");

const noSuchModel = (model: string) =>
  new AppError({
    code: "not-found",
    reason: "model-not-found",
    userMessage: `There is no embedding model "${model}". Ask for "default", or for <provider>:<model> as in GET /v1/models.`,
    fields: { model: "is no embedding model of this organization" },
  });

const otherLength = () =>
  new AppError({
    code: "bad-input",
    reason: "dimensions-not-possible",
    userMessage: "This model can't make vectors of that length.",
    fields: { dimensions: "is no length that this model can make" },
  });
