import { expect, test } from "vitest";
import { createRecentKeys } from "./recent-keys.ts";

test("a key is known for half a minute after it was found, and no longer", () => {
  let now = 0;
  const keys = createRecentKeys<string>(() => now);
  expect(keys.find("hash")).toBeUndefined();
  keys.note("hash", "somebody");
  now = 29_999;
  expect(keys.find("hash")).toBe("somebody");
  now = 30_000;
  expect(keys.find("hash")).toBeUndefined();
});
