import { type ScoreParts, scoreOf } from "./score-of.ts";

/** The formula in words, as pages and documents show it. */
export const scoreFormula = "(importance + urgency) × personal weight ÷ (1 + complexity)";

/** The formula with a task's own figures, such as `(3 + 2) × 1 ÷ (1 + 1) = 2.5`. */
export function describeScore(parts: ScoreParts): string {
  const { importance, urgency, complexity, personWeight } = parts;
  return `(${importance} + ${urgency}) × ${personWeight} ÷ (1 + ${complexity}) = ${scoreOf(parts)}`;
}
