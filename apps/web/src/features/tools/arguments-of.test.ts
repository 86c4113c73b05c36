import { expect, test } from "vitest";
import { argumentsOf } from "./arguments-of.ts";

const parameter = (name: string, type: "string" | "number" | "integer" | "boolean") => ({
  name,
  type,
  description: "",
  isRequired: true,
});
const parameters = [parameter("city", "string"), parameter("days", "integer"), parameter("sunny", "boolean")];

test("each text becomes what its parameter takes, and what is empty is left out", () => {
  expect(argumentsOf(parameters, { city: " 5 ", days: "3", sunny: "no" })).toEqual({
    city: "5",
    days: 3,
    sunny: false,
  });
  expect(argumentsOf(parameters, { city: "", days: " ", other: "x" })).toEqual({});
});

test("what is not of its type stays text", () => {
  expect(argumentsOf(parameters, { days: "three", sunny: "maybe" })).toEqual({ days: "three", sunny: "maybe" });
});
