import { z } from "zod";
import { optional } from "./optional.ts";

const text = z.string().min(1).max(100_000);

/** What we take of OpenAI's embeddings request; fields that change nothing here are let through and ignored. */
export const embeddingRequest = z.object({
  model: z.string().min(1).max(200),
  input: z.union([text, z.array(text).min(1).max(2048)], {
    error: "must be text, or an array of 1 to 2048 texts of at most 100000 characters",
  }),
  encoding_format: optional(z.enum(["float", "base64"])),
  dimensions: optional(z.int().positive().max(4096)),
});
export type EmbeddingRequest = z.infer<typeof embeddingRequest>;
