import { expect, test } from "vitest";
import { diffLines } from "./diff-lines.ts";

const marks = { same: " ", added: "+", removed: "-" } as const;
const told = (before: string, after: string) => diffLines(before, after).map(({ kind, text }) => marks[kind] + text);

test("what is in both stays, what was changed is taken out and put in where it stands", () => {
  expect(told("a\nb\nc\nd", "a\nx\nc\nd\ne")).toEqual([" a", "-b", "+x", " c", " d", "+e"]);
  expect(told("a\nb\nc", "b\nc\na")).toEqual(["-a", " b", " c", "+a"]);
});

test("equal texts have no difference, and empty ones are a line", () => {
  expect(told("a\n\nb", "a\n\nb")).toEqual([" a", " ", " b"]);
  expect(told("", "a")).toEqual(["-", "+a"]);
  expect(told("a", "a\na")).toEqual([" a", "+a"]);
});

test("either text can be made again of what is told, however they differ", () => {
  const words = ["a", "b", "c", ""];
  for (let seed = 1; seed < 60; seed++) {
    const text = (by: number) =>
      Array.from({ length: (seed * by) % 9 }, (_, i) => words[(seed * (i + by) * 7) % 4]).join("\n");
    const [before, after] = [text(3), text(5)];
    const lines = diffLines(before, after);
    const only = (skip: string) =>
      lines
        .filter(({ kind }) => kind !== skip)
        .map((line) => line.text)
        .join("\n");
    expect([only("added"), only("removed")]).toEqual([before, after]);
  }
});

test("texts of thousands of lines that share nothing are told at once", () => {
  const many = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join("\n");
  const startedAt = performance.now();
  expect(diffLines(many("a"), many("b"))).toHaveLength(10_000);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
