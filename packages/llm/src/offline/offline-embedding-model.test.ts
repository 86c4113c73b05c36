import { expect, test } from "vitest";
import { OfflineEmbeddingModel } from "./offline-embedding-model.ts";

const embed = async (...values: string[]) => (await new OfflineEmbeddingModel().doEmbed({ values })).embeddings;
const cosine = (a: number[] = [], b: number[] = []) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test("texts that share words lie nearer than others", async () => {
  const [question, near, far] = await embed(
    "When does the library open?",
    "The library opens at nine in the morning.",
    "Sourdough needs a whole day to rise.",
  );
  expect(cosine(question, near)).toBeGreaterThan(0.3);
  expect(cosine(question, near)).toBeGreaterThan(cosine(question, far) + 0.2);
});

test("vectors have unit length and are the same for the same text", async () => {
  const [a, b, none] = await embed("one two three", "one two three", "…");
  expect(a).toEqual(b);
  expect(cosine(a, a)).toBeCloseTo(1, 10);
  expect(cosine(none, none)).toBe(0);
});
