import { type ChatTarget, openAnswer } from "./open-answer.ts";

/** Asks for a streamed answer and reads it to its end. Gives the milliseconds until the first text was there. */
export async function timeToFirstToken(target: ChatTarget): Promise<number> {
  const startedAt = performance.now();
  let firstAt = 0;
  let text = "";
  for await (const piece of openAnswer(target)) {
    text += piece;
    if (firstAt === 0 && /"content":"[^"]/.test(text)) firstAt = performance.now();
  }
  if (firstAt === 0 || !text.includes("[DONE]"))
    throw new Error(`${target.url} did not answer to the end: ${text.slice(-300)}`);
  return firstAt - startedAt;
}
