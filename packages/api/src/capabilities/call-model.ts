import { AppError, type JsonValue, jsonValue } from "@guildhall/kernel";
import type { ResolvedModel } from "@guildhall/llm";
import type { CallContext, Cost, ModelCall } from "@guildhall/workflow-engine";
import type { CapabilityServices } from "./capability-services.ts";

type Answer = Awaited<ReturnType<ResolvedModel["model"]["doGenerate"]>>;

/** Asks a model once, in words or for JSON of a given form. */
export async function callModel(
  { models }: CapabilityServices,
  orgId: string,
  call: ModelCall,
  { signal }: CallContext,
): Promise<{ output: JsonValue } & Cost> {
  const { instructions, prompt, temperature, maxOutputTokens, outputSchema } = call;
  const { resolve, costOf } = await models.of(orgId);
  const { model, modelId } = await resolve(call.model ?? null);
  const answer = await model.doGenerate({
    prompt: [
      ...(instructions ? [{ role: "system" as const, content: instructions }] : []),
      { role: "user", content: [{ type: "text", text: prompt }] },
    ],
    ...(temperature !== undefined && { temperature }),
    ...(maxOutputTokens !== undefined && { maxOutputTokens }),
    ...(outputSchema && { responseFormat: { type: "json", schema: outputSchema } }),
    abortSignal: signal,
  });
  const text = textOf(answer);
  const usage = {
    inputTokens: answer.usage.inputTokens.total ?? 0,
    outputTokens: answer.usage.outputTokens.total ?? 0,
  };
  return { output: outputSchema ? readAnswer(text) : text, usage, costMicros: costOf(modelId, usage) };
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
