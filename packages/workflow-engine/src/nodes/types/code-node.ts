import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { identifier } from "../fields.ts";

export const codeNode = defineNode({
  type: "code",
  title: "Code",
  summary: "JavaScript of your own, shut off from the world: it has only what you give it, and gives back a value.",
  group: "data",
  icon: "square-code",
  config: z.object({
    source: z.string().min(1).max(100_000).meta({ title: "JavaScript", language: "javascript" }),
    input: z.record(identifier, z.json()).default({}).meta({ title: "Values that the code sees", template: true }),
    timeoutMs: z.int().min(10).max(30_000).default(2000).meta({ title: "Time limit", unit: "ms" }),
    memoryMb: z.int().min(1).max(128).default(32).meta({ title: "Memory limit", unit: "MB" }),
    ...policyField,
  }),
  raw: ["source"],
});
