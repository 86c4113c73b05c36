import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { AppError } from "@guildhall/kernel";
import { z } from "zod";

/** A model that was to answer and did not, and why. */
export const passedOver = z.object({ modelId: z.string(), reason: z.string(), message: z.string() });
export type PassedOver = z.infer<typeof passedOver>;

const passing = z.object({ answeringModelId: z.string(), passedOver: z.array(passedOver) });
export type Passing = z.infer<typeof passing>;

const inAnyModel: ReadonlySet<string> = new Set([
  "model-prompt-too-long",
  "model-rejected-request",
  "model-not-configured",
]);

/** Whether another model may do better: not when the fault lies in what was asked. */
export function mayPassOver({ reason }: AppError): boolean {
  return !inAnyModel.has(reason);
}

/** The part by which a stream tells that it comes from another model than the one that was asked. */
export function passingPart(told: Passing): LanguageModelV4StreamPart {
  return { type: "raw", rawValue: told };
}

/** What such a part tells; null for any other part. */
export function readPassing(part: LanguageModelV4StreamPart): Passing | null {
  if (part.type !== "raw") return null;
  return passing.safeParse(part.rawValue).data ?? null;
}
