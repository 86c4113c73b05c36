import type { ChatTarget } from "./first-token.ts";

/** When the tokens of an answer came, in milliseconds after it was asked for; several may come at once. */
export async function followAnswer({ url, headers, model }: ChatTarget): Promise<number[]> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/chat/completions`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content: "Tell me about guilds." }] }),
  });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  const decoder = new TextDecoder();
  const times: number[] = [];
  let rest = "";
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    const now = performance.now() - startedAt;
    for (const line of lines) for (let i = 0; i < wordsOf(line); i++) times.push(now);
  }
  return times;
}

/** A token of the model server is a word; what we gathered into one piece holds several. */
function wordsOf(line: string): number {
  const [, quoted] = /"content":("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
  const text: unknown = quoted === undefined ? "" : JSON.parse(quoted);
  return String(text).match(/\S+/g)?.length ?? 0;
}
