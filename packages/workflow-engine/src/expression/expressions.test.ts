import { expect, test } from "vitest";
import { evaluateExpression } from "./evaluate-expression.ts";
import { followPlainPath } from "./plain-path.ts";
import { resolveTemplates } from "./resolve-templates.ts";
import { parseTemplate } from "./template.ts";

test("braces within the strings of an expression don't end it", () => {
  expect(parseTemplate('a {{ "}}" & x }} b {{y}}')).toEqual([
    { text: "a " },
    { expression: '"}}" & x' },
    { text: " b " },
    { expression: "y" },
  ]);
  expect(parseTemplate("{{ open")).toEqual([{ text: "{{ open" }]);
  expect(parseTemplate('{{ {"a": {"b": 1}} }}')).toEqual([{ expression: '{"a": {"b": 1}}' }]);
});

test("a plain path gives what the interpreter gives", async () => {
  const scope = { a: { b: [1], c: { d: null }, e: [{ f: 1 }, { f: 2 }], g: [] }, toString: 1 };
  for (const path of ["a", "a.b", "a.c", "a.c.d", "a.x.y", "a.e.f", "a.g", "constructor", "a.constructor"]) {
    const interpreted = await evaluateExpression(`(${path})`, scope);
    expect(await evaluateExpression(path, scope), path).toEqual(interpreted);
  }
  expect(followPlainPath("a.e.f", scope)).toBeNull();
});

test("data is filled in at any depth; what gives nothing is null, and empty within text", async () => {
  const scope = { name: "Ada", n: 3 };
  const filled = await resolveTemplates({ a: ["{{ n }}", "Hi {{ name }}{{ none }}!"], b: "{{ none }}", c: 1 }, scope);
  expect(filled).toEqual({ a: [3, "Hi Ada!"], b: null, c: 1 });
});

test("what can't be read, fails or never ends is told in words", async () => {
  await expect(evaluateExpression("1 +", {})).rejects.toMatchObject({ userMessage: /`1 \+` can't be read/ });
  await expect(evaluateExpression("$error('boom')", {})).rejects.toMatchObject({ userMessage: /boom/ });
  await expect(evaluateExpression("($f := function($x){ $f($x + 1) }; $f(1))", {})).rejects.toMatchObject({
    reason: "expression-failed",
  });
});

test("a function is not data", async () => {
  await expect(evaluateExpression("function($x){ $x }", {})).rejects.toMatchObject({
    userMessage: /not data/,
  });
});
