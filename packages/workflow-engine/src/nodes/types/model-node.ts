import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { takesText } from "./takes-text.ts";
import { template } from "../fields.ts";

export const modelNode = defineNode({
  type: "model",
  title: "Model call",
  summary: "A model answers a prompt, in words or in the form that you ask for.",
  group: "ai",
  icon: "sparkles",
  config: z.object({
    instructions: template("Instructions").default(""),
    prompt: template("Prompt").default("").meta({ placeholder: "What comes in" }),
    model: z.string().max(200).optional().meta({ title: "Model", choose: "model" }),
    temperature: z.number().min(0).max(2).optional().meta({ title: "Temperature" }),
    maxOutputTokens: z.int().min(1).max(1_000_000).optional().meta({ title: "Most tokens" }),
    /** A JSON Schema: the answer is then JSON of that form. */
    outputSchema: z.record(z.string(), z.json()).optional().meta({ title: "Form of the answer", language: "json" }),
    ...policyField,
  }),
  raw: ["outputSchema"],
  inputs: ({ prompt }) => takesText(prompt),
  outputs: ({ outputSchema }) => outputOf(outputSchema ? "any" : "text"),
});
