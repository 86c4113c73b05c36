/** Micro-dollars for a million tokens: read anew, read from the provider's cache, written. */
export type Price = { inputPriceMicros: number; cachedInputPriceMicros: number; outputPriceMicros: number };

const dollar = 1_000_000;

// What vendors asked for when this was written. A model is matched by the longest beginning of its name.
const inDollars: Record<string, readonly [input: number, cached: number, output: number]> = {
  "gpt-4o": [2.5, 1.25, 10],
  "gpt-4o-mini": [0.15, 0.075, 0.6],
  "gpt-4.1": [2, 0.5, 8],
  "gpt-4.1-mini": [0.4, 0.1, 1.6],
  "gpt-4.1-nano": [0.1, 0.025, 0.4],
  "gpt-5": [1.25, 0.125, 10],
  "gpt-5-mini": [0.25, 0.025, 2],
  "gpt-5-nano": [0.05, 0.005, 0.4],
  o3: [2, 0.5, 8],
  "o4-mini": [1.1, 0.275, 4.4],
  "text-embedding-3-small": [0.02, 0.02, 0],
  "text-embedding-3-large": [0.13, 0.13, 0],
  "claude-haiku-4-5": [1, 0.1, 5],
  "claude-sonnet-4": [3, 0.3, 15],
  "claude-opus-4": [15, 1.5, 75],
  "claude-opus-4-5": [5, 0.5, 25],
  "gemini-2.5-pro": [1.25, 0.31, 10],
  "gemini-2.5-flash": [0.3, 0.075, 2.5],
  "gemini-2.5-flash-lite": [0.1, 0.025, 0.4],
};

/** The price with which a model begins in the table, where it can be changed; nothing for one that is not known. */
export function defaultPriceOf(model: string): Price | null {
  const names = Object.keys(inDollars).filter((name) => model === name || model.startsWith(`${name}-`));
  const longest = names.toSorted((a, b) => b.length - a.length)[0];
  const found = longest === undefined ? undefined : inDollars[longest];
  if (!found) return null;
  const [input, cached, output] = found.map((dollars) => Math.round(dollars * dollar));
  return { inputPriceMicros: input ?? 0, cachedInputPriceMicros: cached ?? 0, outputPriceMicros: output ?? 0 };
}
