import { expect, test } from "vitest";
import { completeExpression } from "./complete-expression.ts";

const scope = {
  input: { amount: 120, "order id": "A" },
  steps: { each: { output: [{ total: 3 }] } },
  incoming: null,
};
const at = (text: string, isBare = false) => {
  const caret = text.indexOf("|");
  const found = completeExpression(text.replace("|", ""), caret, { isBare, scope });
  return found && found.choices.map((choice) => choice.text);
};

test("names are offered within braces, and everywhere in a field that is an expression", () => {
  expect(at("Hello {{ i|")).toEqual(["input", "incoming"]);
  expect(at("Hello i|")).toBeNull();
  expect(at("{{ input }} i|")).toBeNull();
  expect(at("1 + in|", true)).toEqual(["input", "incoming"]);
  expect(at("{{|}}")).toEqual(["input", "steps", "incoming"]);
});

test("behind a dot comes what the data holds there, of a list what its items hold", () => {
  expect(at("{{ input.| }}")).toEqual(["amount", "`order id`"]);
  expect(at("{{ steps.each.output.t|")).toEqual(["total"]);
  expect(at("{{ input.nothing.|")).toBeNull();
  expect(at("{{ input.amount|")).toBeNull();
});

test("functions are offered by their first letters, and the hint tells what a name holds", () => {
  expect(at("$su|", true)).toEqual(["$substring(", "$sum("]);
  expect(completeExpression("input.a", 7, { isBare: true, scope })).toEqual({
    from: 6,
    to: 7,
    choices: [{ text: "amount", hint: "120" }],
  });
});
