import { expect, test } from "vitest";
import { readPersona } from "./read-persona.ts";

test("a heading is not taken for the sentence that names the agent", () => {
  const system = "# Who you are\n\nYour name is Ada.\n\nA helpful tester\n\n# Rules\n\n- Be brief";
  expect(readPersona(system)).toMatchObject({ name: "Ada", rules: ["Be brief"] });
});
