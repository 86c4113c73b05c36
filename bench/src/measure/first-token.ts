export type ChatTarget = { url: string; headers: Record<string, string>; model: string };

/** Asks for a streamed answer and reads it to its end. Gives the milliseconds until the first text was there. */
export async function timeToFirstToken({ url, headers, model }: ChatTarget): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/chat/completions`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content: "Tell me about guilds." }] }),
  });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  const decoder = new TextDecoder();
  let firstAt = 0;
  let text = "";
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (firstAt === 0 && /"content":"[^"]/.test(text)) firstAt = performance.now();
  }
  if (firstAt === 0 || !text.includes("[DONE]"))
    throw new Error(`${url} did not answer to the end: ${text.slice(-300)}`);
  return firstAt - startedAt;
}
