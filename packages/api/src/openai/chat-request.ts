import { z } from "zod";
import { optional } from "./optional.ts";

const textPart = z.object({ type: z.literal("text"), text: z.string() });
const content = z.union([z.string().max(1_000_000), z.array(textPart).max(100)], {
  error: "must be text, or an array of text parts",
});

const message = z.discriminatedUnion("role", [
  z.object({ role: z.enum(["system", "developer"]), content }),
  z.object({ role: z.literal("user"), content }),
  z.object({ role: z.literal("assistant"), content }),
]);

const stopWord = z.string().min(1).max(200);

/** What we take of OpenAI's chat completions request; fields that change nothing here are let through and ignored. */
export const chatRequest = z.object({
  model: z.string().regex(/^agent:[a-z0-9-]{1,60}$/, "must be the name of an agent, such as agent:my-agent"),
  messages: z.array(message).min(1).max(1000),
  stream: optional(z.boolean()),
  stream_options: optional(z.object({ include_usage: optional(z.boolean()) })),
  temperature: optional(z.number().min(0).max(2)),
  max_tokens: optional(z.int().positive()),
  max_completion_tokens: optional(z.int().positive()),
  n: optional(z.literal(1, "must be 1: an agent gives one answer")),
  stop: optional(z.union([stopWord, z.array(stopWord).max(4)], "must be a text, or up to four")),
  tools: optional(z.array(z.never("must be empty: an agent brings its own tools"))),
});
export type ChatRequest = z.infer<typeof chatRequest>;
