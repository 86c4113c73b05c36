import { z } from "zod";
import { textOf } from "../expression/text-of.ts";
import { modelNode } from "../nodes/types/model-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { optionalText, text } from "./settings.ts";

const settings = z.object({
  instructions: text,
  prompt: text,
  model: optionalText,
  temperature: z.number().optional(),
  maxOutputTokens: z.number().optional(),
  outputSchema: z.record(z.string(), z.json()).optional(),
});

export const modelRunner = defineRunner(modelNode, settings, (given, context) => {
  const { temperature, maxOutputTokens, outputSchema, model, instructions } = given;
  const prompt = given.prompt || textOf(context.incoming);
  return context.capabilities.callModel(
    { instructions, prompt, model, temperature, maxOutputTokens, outputSchema },
    context,
  );
});
