import { expect, test } from "vitest";
import { hasBlank } from "./has-blank.ts";

test("what stands in brackets is a blank; a link and an empty list are none", () => {
  expect(hasBlank("Translate into [language].")).toBe(true);
  expect(hasBlank("Sum up:\n\n[paste your notes]")).toBe(true);
  expect(hasBlank("Read [this](https://example.org)")).toBe(false);
  expect(hasBlank("Explain [] and a[\n]")).toBe(false);
  expect(hasBlank("Nothing to fill in")).toBe(false);
});
