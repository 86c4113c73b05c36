import { expect, it } from "vitest";
import { formatDuration } from "./format-duration.ts";
import { formatTokens } from "./format-tokens.ts";

it.each([
  [320, "320 ms"],
  [4230, "4.2 sec"],
  [186_000, "3.1 min"],
])("says %i ms as %s", (milliseconds, words) => {
  expect(formatDuration(milliseconds, "en")).toBe(words);
});

it.each([
  [1, "1 token"],
  [0, "0 tokens"],
  [1240, "1,240 tokens"],
])("counts %i as %s", (count, words) => {
  expect(formatTokens(count, "en")).toBe(words);
});
