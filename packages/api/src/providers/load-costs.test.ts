import { expect, test } from "vitest";
import { costsBy } from "./load-costs.ts";

const usage = { inputTokens: 1000, outputTokens: 500 };

test("a price is for a million tokens, and what is read costs less than what is written", () => {
  const costOf = costsBy(new Map([["ours", { inputPriceMicros: 3_000_000, outputPriceMicros: 15_000_000 }]]));
  expect(costOf("ours", usage)).toBe(1000 * 3 + 500 * 15);
});

test("a model that stands in no table costs what its vendor asks, one that nobody knows nothing", () => {
  const costOf = costsBy(new Map());
  expect(costOf("gpt-4o-mini-2024-07-18", usage)).toBe(150 + 300);
  expect(costOf("llama3.2", usage)).toBe(0);
});

test("a price of nothing in the table is believed", () => {
  expect(costsBy(new Map([["gpt-4o", { inputPriceMicros: 0, outputPriceMicros: 0 }]]))("gpt-4o", usage)).toBe(0);
});
