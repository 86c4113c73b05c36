import { terms } from "./terms.ts";

/**
 * A vector of unit length for a text, made by hashing its words, pairs of words and runs of three letters into the given
 * number of dimensions. Texts that share words lie near each other. A text without words gives zeros.
 */
export function hashNgrams(text: string, dimensions: number): number[] {
  const vector = new Float64Array(dimensions);
  const found = terms(text);
  found.forEach((word, index) => {
    add(vector, word, 1);
    const next = found[index + 1];
    if (next !== undefined) add(vector, `${word} ${next}`, 0.5);
    for (let i = 0; i + 3 <= word.length; i++) add(vector, `#${word.slice(i, i + 3)}`, 0.25);
  });
  const length = Math.hypot(...vector) || 1;
  return Array.from(vector, (value) => value / length);
}

/** The hash's lowest bit is the sign, so that collisions cancel out on average. */
function add(vector: Float64Array, gram: string, weight: number): void {
  let hash = 2166136261;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 16777619);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  const slot = (hash >>> 1) % vector.length;
  vector[slot] = (vector[slot] ?? 0) + (hash & 1 ? weight : -weight);
}
