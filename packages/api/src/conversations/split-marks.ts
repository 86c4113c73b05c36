import type { Marked } from "./conversations.contract.ts";

const marked = /\uE000([^\uE000\uE001]*)\uE001/;

/** A text in which U+E000 and U+E001 stand around what was found, as its pieces; blank space is drawn together. */
export function splitMarks(text: string): Marked[] {
  return text
    .replace(/\s+/g, " ")
    .split(marked)
    .map((piece, index) => ({ text: piece.replace(/[\uE000\uE001]/g, ""), found: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
