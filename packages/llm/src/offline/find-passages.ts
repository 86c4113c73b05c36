import type { ReadPrompt } from "./read-prompt.ts";
import { sentences } from "./sentences.ts";
import { terms } from "./terms.ts";

/** A sentence that may answer, and where it is from; the source is written behind it. */
export type Passage = { text: string; source: string | null };

/** The sentences of the sources, the best answers to the question first; those that share no word with it are left out. */
export function findPassages(question: string, sources: Passage[]): Passage[] {
  const wanted = new Set(terms(question));
  const candidates = sources.map((passage) => ({ passage, words: new Set(terms(passage.text)) }));
  const weight = new Map(
    [...wanted].map((word) => [
      word,
      rarity(
        word,
        candidates.map(({ words }) => words),
      ),
    ]),
  );
  return candidates
    .map(({ passage, words }) => ({ passage, score: score(words, weight) }))
    .filter(({ score: value }) => value > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}

function rarity(word: string, all: Set<string>[]): number {
  const holders = all.filter((words) => words.has(word)).length;
  return Math.log(1 + all.length / (1 + holders));
}

function score(words: Set<string>, weight: Map<string, number>): number {
  let sum = 0;
  for (const [word, value] of weight) if (words.has(word)) sum += value;
  return sum / Math.sqrt(8 + words.size);
}

const marker = /^\s*(\[\d+\]|\[[^\]]{1,80}\])/;

/** The passages of a text; a block that starts with `[1]` or `[title]` gives this mark to each of its sentences. */
export function passagesIn(text: string, source: string | null): Passage[] {
  return text.split(/\n{2,}/).flatMap((block) => {
    const mark = marker.exec(block)?.[1] ?? null;
    const body = mark === null ? block : block.replace(marker, "");
    return sentences(body).map((sentence) => ({ text: sentence, source: mark ?? source }));
  });
}

/** The passages of what tools told. */
export function resultPassages(results: ReadPrompt["results"]): Passage[] {
  return results.flatMap(({ text, toolName }) => passagesIn(text, `(\`${toolName}\`)`));
}
