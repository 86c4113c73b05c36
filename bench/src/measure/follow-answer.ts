import { type ChatTarget, openAnswer } from "./open-answer.ts";

/** When the tokens of an answer came, in milliseconds after it was asked for; several may come at once. */
export async function followAnswer(target: ChatTarget): Promise<number[]> {
  const startedAt = performance.now();
  const times: number[] = [];
  let rest = "";
  for await (const piece of openAnswer(target)) {
    const lines = (rest + piece).split("\n");
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
