import { expect, test } from "vitest";
import { dataOf, faultsOf, rowsOf } from "./memory-rows.ts";

const data = { tone: "brief", floor: 3, promises: ["Call Lena"], number: "5" };

test("what is remembered comes back as it was, text as text", () => {
  expect(dataOf(rowsOf(data))).toEqual(data);
  expect(rowsOf(data).map(({ text }) => text)).toEqual(["brief", "3", '["Call Lena"]', "5"]);
});

test("names that are missing or there twice, and broken JSON, are told at their row", () => {
  const [tone, floor, promises] = rowsOf(data);
  if (!tone || !floor || !promises) return expect.unreachable();
  expect(faultsOf(rowsOf(data))).toEqual({});
  expect(faultsOf([{ ...tone, name: " " }])).toEqual({ 0: "Give it a name" });
  expect(Object.keys(faultsOf([tone, { ...floor, name: " tone" }]))).toEqual(["0", "1"]);
  expect(faultsOf([{ ...promises, text: "[" }])).toEqual({ 2: expect.stringContaining("JSON") });
  expect(faultsOf([{ ...tone, text: "[" }])).toEqual({});
});
