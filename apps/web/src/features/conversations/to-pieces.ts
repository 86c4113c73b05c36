import type { ToolPart, TurnPart } from "@guildhall/kernel";

export type AnswerPiece = { type: "text"; text: string } | ToolPart;

/** The parts of an answer that are read, with the words between two calls in one piece. */
export function toPieces(parts: readonly TurnPart[]): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.type === "tool") pieces.push(part);
    else if (part.type === "text" && last?.type === "text")
      pieces[pieces.length - 1] = { type: "text", text: last.text + part.text };
    else if (part.type === "text" && part.text.trim()) pieces.push(part);
  }
  return pieces;
}
