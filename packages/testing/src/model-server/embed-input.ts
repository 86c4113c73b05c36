import { z } from "zod";

/** A call of `/v1/embeddings`. */
export const embeddingRequest = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(z.string()).min(1)]),
  dimensions: z.int().positive().max(4096).optional(),
  encoding_format: z.enum(["float", "base64"]).optional(),
});
export type EmbeddingRequest = z.infer<typeof embeddingRequest>;

/** The answer to an embedding call: a vector of unit length for each input, the same one for the same text. */
export function embedInput(request: EmbeddingRequest) {
  const inputs = typeof request.input === "string" ? [request.input] : request.input;
  const tokens = inputs.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  const data = inputs.map((text, index) => {
    const vector = vectorOf(text, request.dimensions ?? 1536);
    const packed = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
    return { object: "embedding", index, embedding: request.encoding_format === "base64" ? packed : [...vector] };
  });
  return { object: "list", model: request.model, data, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  const vector = new Float32Array(dimensions).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
