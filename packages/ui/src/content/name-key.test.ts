import { expect, it } from "vitest";
import { nameKey } from "./name-key.ts";

it.each([
  ["⌘", "MacIntel", "⌘"],
  ["⌘", "Linux x86_64", "Ctrl"],
  ["⌘", "Win32", "Ctrl"],
  ["K", "Win32", "K"],
])("names %s on %s %s", (key, platform, name) => {
  expect(nameKey(key, platform)).toBe(name);
});
