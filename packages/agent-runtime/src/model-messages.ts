import type { ModelMessage } from "./turn-options.ts";

/** A person's message, as models are shown it; with the images that came along. */
export function userMessage(text: string, images: readonly ModelImage[] = []): ModelMessage {
  const shown = images.map(({ mediaType, bytes }) => ({
    type: "file" as const,
    mediaType,
    data: { type: "data" as const, data: bytes },
  }));
  return { role: "user", content: [...shown, { type: "text", text }] };
}

/** An image for a model to look at. */
export type ModelImage = { mediaType: string; bytes: Uint8Array };

/** A plain answer, as models are shown it; for turns that are known by their text only. */
export function assistantMessage(text: string): ModelMessage {
  return { role: "assistant", content: [{ type: "text", text }] };
}
