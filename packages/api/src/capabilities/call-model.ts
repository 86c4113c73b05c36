import { AppError, type JsonValue, jsonValue } from "@guildhall/kernel";
import type { ResolvedModel } from "@guildhall/llm";
import type { CallContext, Cost, ModelCall } from "@guildhall/workflow-engine";
import { traceAnswer } from "./trace-answer.ts";
import { callEntryId, meterCall, planCall, usageOfAnswer } from "../providers/index.ts";
import type { Acting, CapabilityServices } from "./capability-services.ts";

type Answer = Awaited<ReturnType<ResolvedModel["model"]["doGenerate"]>>;

/** Asks a model once, in words or for JSON of a given form. */
export async function callModel(
  { pool, models }: CapabilityServices,
  { orgId, runId, createdById: userId }: Acting,
  call: ModelCall,
  { signal, idempotencyKey, attempt, trace }: CallContext,
): Promise<{ output: JsonValue } & Cost> {
  const { instructions, prompt, temperature, maxOutputTokens, outputSchema } = call;
  const ofOrg = await models.of(orgId);
  const { model, modelId } = await ofOrg.resolve(call.model ?? null);
  const asked = {
    prompt: [
      ...(instructions ? [{ role: "system" as const, content: instructions }] : []),
      { role: "user" as const, content: [{ type: "text" as const, text: prompt }] },
    ],
    ...(temperature !== undefined && { temperature }),
    ...(maxOutputTokens !== undefined && { maxOutputTokens }),
    ...(outputSchema && { responseFormat: { type: "json" as const, schema: outputSchema } }),
    abortSignal: signal,
  };
  const spender = { orgId, runId, userId, agentId: null };
  const entryId = callEntryId(`${idempotencyKey}:${attempt}`, 0);
  const planned = planCall(modelId, [instructions, prompt], maxOutputTokens);
  const { answer, ...cost } = await meterCall(
    { pool, models: ofOrg, spender, entryId, planned },
    () => traceAnswer(trace, model, asked),
    usageOfAnswer,
  );
  const text = textOf(answer);
  return { output: outputSchema ? readAnswer(text) : text, ...cost };
}

function textOf({ content }: Answer): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Models like to put their JSON into a fenced block. */
function readAnswer(text: string): JsonValue {
  const bare = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1] ?? text;
  try {
    return jsonValue.parse(JSON.parse(bare));
  } catch (cause) {
    throw new AppError({
      code: "unavailable",
      reason: "answer-not-json",
      userMessage: "The model did not answer with JSON of the form that was asked for.",
      cause,
    });
  }
}
