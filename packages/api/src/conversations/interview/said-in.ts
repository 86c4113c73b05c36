import type { SaidMessage } from "./load-exchange.ts";

/**
 * The message in which a person said something, the latest; undefined when no word of it was said, as models make things
 * up. Words count by how they begin; scripts without spaces are compared by pairs of signs.
 */
export function saidIn(value: string, question: string, replies: SaidMessage[]): SaidMessage | undefined {
  const pieces = piecesOf(value);
  const has = (text: string) => pieces.some((piece) => text.toLowerCase().includes(piece));
  // “Yes” to a question says what was asked.
  return (
    replies.findLast(({ text }) => has(text)) ?? (has(question) || pieces.length === 0 ? replies.at(-1) : undefined)
  );
}

function piecesOf(value: string): string[] {
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/[a-z]/.test(word)) return word.length > 2 ? [word.slice(0, 4)] : [];
    return word.length < 3 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  });
}
