/** What a task's score is made of; each from 0 to 10, where 1 is usual. */
export type ScoreParts = {
  /** How much it matters. */
  importance: number;
  /** How soon it is needed. */
  urgency: number;
  /** How much work it is. */
  complexity: number;
  /** How much its person wants it. */
  personWeight: number;
};

const places = 100;

/**
 * What should be done first: what it is worth (importance and urgency together), as much as its person wants it, for each
 * unit of work. `(importance + urgency) × personal weight ÷ (1 + complexity)`, rounded to two places; from 0 to 200, and 1
 * for a task of which nothing is said.
 */
export function scoreOf({ importance, urgency, complexity, personWeight }: ScoreParts): number {
  return Math.round((((importance + urgency) * personWeight) / (1 + complexity)) * places) / places;
}
