import { expect, test } from "vitest";
import { DeltaText } from "./delta-text.ts";

const write = (...deltas: string[]) => {
  const text = new DeltaText();
  return deltas.map((delta) => text.next(delta));
};

test("a character that was cut between two deltas comes whole with the second", () => {
  expect(write("a\ud83d", "\ude00b")).toEqual(["a", "😀b"]);
  expect(write("\ud83d", "", "\ude00")).toEqual(["", "", "😀"]);
});

test("what PostgreSQL could not store is replaced", () => {
  expect(write("a\0b", "\ude00", "\ud83dx")).toEqual(["a\uFFFDb", "\uFFFD", "\uFFFDx"]);
});
