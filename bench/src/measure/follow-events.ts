import type { Guildhall } from "@guildhall/testing/guildhall";

/** Reads the event stream of a conversation until its run ends, and tells of each piece of it as it comes. */
export async function followEvents(
  { url, owner }: Guildhall,
  conversationId: string,
  onPiece: (piece: string) => void,
): Promise<void> {
  const input = encodeURIComponent(JSON.stringify({ conversationId }));
  const headers = { authorization: `Bearer ${owner.apiKey}`, accept: "text/event-stream" };
  const { body } = await fetch(`${url}/api/trpc/conversations.events?input=${input}`, { headers });
  if (!body) throw new Error("The event stream has no body.");
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const piece = decoder.decode(read.value, { stream: true });
    onPiece(piece);
    if (piece.includes('"run-finish"')) break;
  }
  await reader.cancel();
}
