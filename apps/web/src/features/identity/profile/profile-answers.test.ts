import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "./address-lines.ts";
import { readRecord, writeRecord } from "./record-lines.ts";

describe("a record as lines", () => {
  test.each([
    {},
    { mornings: "yes" },
    { hours: ["9", "10"], deep: { a: [1, null] }, on: true, size: 2 },
    { number: "42", spaced: " x ", lines: "a\nb", json: '{"a":1}', empty: "" },
    { time: "9:00 to 10:00" },
  ])("%j reads back as it was", (record) => {
    expect(readRecord(writeRecord(record))).toEqual(record);
  });

  test("takes what people type", () => {
    expect(readRecord("Mornings : yes\n\nquiet\n: lost")).toEqual({ Mornings: "yes", quiet: "" });
  });
});

describe("an address as lines", () => {
  test.each([
    { lines: ["12 Square"], postalCode: "SW1", city: "London", country: "United Kingdom" },
    { lines: [], region: "Kent" },
    { lines: ["a", "b", "c", "d", "e"] },
  ])("%j reads back as it was", (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test("nothing is none, and a sixth line joins the fifth", () => {
    expect(readAddress(" \n ")).toBeNull();
    expect(readAddress("a\nb\nc\nd\ne\nf")?.lines).toEqual(["a", "b", "c", "d", "e, f"]);
  });
});
