import { expect, test } from "vitest";
import { checkPrompt, variablesIn } from "./check-prompt.ts";
import { factoryPrompts } from "./factory/index.ts";
import { fillPrompt } from "./fill-prompt.ts";

const variables = [
  { name: "messages", description: "", isRequired: true },
  { name: "language", description: "", isRequired: false, default: "English" },
];

test("a text that uses what it must, and only what there is, is right", () => {
  expect(checkPrompt("Sum up {{messages}}", variables)).toBeNull();
  expect(checkPrompt("In {{ language }}: {{messages}} and again {{messages}}", variables)).toBeNull();
});

test("variables that there are not, and those that are left out, are told by name", () => {
  expect(checkPrompt("Sum up {{mesages}}", variables)).toBe(
    "uses {{mesages}}, which is no variable of this prompt; it must use {{messages}}",
  );
  expect(checkPrompt("{{messages}} {{a}} {{b}}", variables)).toMatch(/uses \{\{a\}\}, \{\{b\}\}, which are no/);
  expect(checkPrompt("{{messages}} {{}}", variables)).toMatch(/uses \{\{\}\}/);
});

test("every text of the factory is right and uses all of its variables", () => {
  for (const { key, text, variables: own } of factoryPrompts) {
    expect(checkPrompt(text, own), key).toBeNull();
    expect(variablesIn(text).toSorted(), key).toEqual(own.map(({ name }) => name).toSorted());
  }
});

test("what is filled in is not filled in again, and no value is left out silently", () => {
  const filled = fillPrompt("{{language}}: {{ messages }}", variables, { messages: "Say {{language}} $& $1" });
  expect(filled).toBe("English: Say {{language}} $& $1");
  expect(fillPrompt("{{toString}}|{{language}}", variables, { language: "" })).toBe("|");
});
