import type { ResolvedModel } from "@guildhall/llm";
import { z } from "zod";
import { type MeteredCall, meterCall } from "./meter-call.ts";
import { planCall } from "./plan-call.ts";
import { usageOfAnswer } from "./usage-of-answer.ts";

/** A call that is about to be made; what it may come to follows from what is asked. */
export type UnplannedCall = Omit<MeteredCall, "planned">;

type Question<Shape extends z.ZodRawShape> = {
  instructions: string;
  told: string;
  /** What the answer has to hold. */
  shape: Shape;
  maxOutputTokens: number;
};

/**
 * Asks a model for JSON of this shape, and enters the call into the ledger. Null when it answers with anything else;
 * what keeps it from answering is thrown.
 */
export async function askForJson<Shape extends z.ZodRawShape>(
  { model, modelId }: ResolvedModel,
  call: UnplannedCall,
  { instructions, told, shape, maxOutputTokens }: Question<Shape>,
  signal: AbortSignal,
): Promise<z.output<z.ZodObject<Shape>> | null> {
  const schema = jsonObject.parse(z.toJSONSchema(z.strictObject(shape), { target: "draft-7", io: "input" }));
  const asked = {
    prompt: [
      { role: "system" as const, content: instructions },
      { role: "user" as const, content: [{ type: "text" as const, text: told.toWellFormed() }] },
    ],
    responseFormat: { type: "json" as const, schema },
    maxOutputTokens,
    abortSignal: signal,
  };
  const planned = planCall(modelId, [instructions, told], maxOutputTokens);
  const { answer } = await meterCall({ ...call, planned }, () => model.doGenerate(asked), usageOfAnswer);
  const text = answer.content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return z.object(shape).safeParse(readJsonIn(text)).data ?? null;
}

const jsonObject = z.record(z.string(), z.json());

/** Models like to put their JSON into a fenced block, or a sentence before it. */
function readJsonIn(text: string): unknown {
  const bare = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1] ?? /\{[\s\S]*\}/.exec(text)?.[0] ?? "";
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}
