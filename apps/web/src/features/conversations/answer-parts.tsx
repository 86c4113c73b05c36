import type { TurnPart } from "@guildhall/kernel";
import { Markdown } from "@guildhall/ui";
import { ToolCard } from "./tools/tool-card.tsx";
import { toPieces } from "./to-pieces.ts";

/** What an answer consists of, in the order in which it came: words, and calls of tools. */
export function AnswerParts({ parts, runId, underWay }: { parts: TurnPart[]; runId: string; underWay: boolean }) {
  const pieces = toPieces(parts);
  return pieces.map((piece, index) =>
    piece.type === "text" ? (
      <Markdown key={index} text={piece.text} writing={underWay && index === pieces.length - 1} />
    ) : (
      <ToolCard key={piece.toolCallId} call={piece} runId={runId} live={underWay} />
    ),
  );
}
