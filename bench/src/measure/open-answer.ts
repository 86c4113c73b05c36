/** A model behind an interface like that of OpenAI. */
export type ChatTarget = { url: string; headers: Record<string, string>; model: string };

/** Asks for a streamed answer, and gives its text as it comes; rejects when it is refused. */
export async function* openAnswer({ url, headers, model }: ChatTarget): AsyncGenerator<string, void> {
  const response = await fetch(`${url}/chat/completions`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content: "Tell me about guilds." }] }),
  });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    yield decoder.decode(read.value, { stream: true });
  }
}
