import type { AgentTool } from "@guildhall/agent-runtime";
import { createModels } from "@guildhall/llm";
import { expect, test } from "vitest";
import { builtinTools } from "../builtin-tools.contract.ts";
import { calculate } from "./calculate.ts";
import { pureTools } from "./pure-tools.ts";
import { textOfPage } from "./text-of-page.ts";

const call = (name: string, input: Parameters<AgentTool["run"]>[0]) =>
  pureTools.find((tool) => tool.name === name)?.run(input, { toolCallId: "c", signal: new AbortController().signal });

test.each([
  ["2 + 3 * 4", 14],
  ["(2 + 3) * 4", 20],
  ["-2 ^ 2", -4],
  ["2 ^ 3 ^ 2", 512],
  ["2 ** -1", 0.5],
  ["0.1 + 0.2", 0.3],
  ["round(10 / 3, 2)", 3.33],
  ["max(1, sqrt(16), 3) % 3", 1],
  ["1e3 × 2 ÷ 4 − 1", 499],
  ["sin(pi / 2)", 1],
])("%s is %d", (expression, value) => expect(calculate(expression)).toBe(value));

test.each(["", "2 +", "(1", "1 / 0", "process.exit()", "2 2", "foo(1)", "(".repeat(5000), "-".repeat(5000)])(
  "%s can't be calculated, and that is told",
  (expression) =>
    expect(() => calculate(expression)).toThrow(expect.objectContaining({ reason: "not-to-be-calculated" })),
);

test("the time is told in the zone that was asked for, and an unknown one in words", async () => {
  expect(await call("current_time", { timeZone: "Asia/Tokyo" })).toMatchObject({
    timeZone: "Asia/Tokyo",
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
  });
  await expect(call("current_time", { timeZone: "Mars/Olympus" })).rejects.toMatchObject({ code: "bad-input" });
});

test("data is transformed, code runs in its room, and what fails is told", async () => {
  const data = { orders: [{ sum: 3 }, { sum: 4 }] };
  expect(await call("transform_json", { data, expression: "$sum(orders.sum)" })).toBe(7);
  await expect(call("transform_json", { data, expression: "(((" })).rejects.toMatchObject({ reason: "tool-failed" });
  expect(await call("run_code", { code: "return input.map((n) => n * 2);", input: [1, 2] })).toEqual({
    result: [2, 4],
  });
  await expect(call("run_code", { code: "return process.env;" })).rejects.toMatchObject({
    userMessage: expect.stringContaining("process"),
  });
});

test("of a page its words are read", () => {
  const page =
    "<html><head><style>p{}</style><script>x<1</script></head><body><h1>Hi&amp;bye</h1><p>one<br>two</p></body>";
  expect(textOfPage(page)).toBe("Hi&bye\none\ntwo");
});

test.each([
  ["Calculate 6 * 7", "calculator", { expression: "6 * 7" }],
  ["What is the time now?", "current_time", {}],
  ["Read https://example.org/guilds for me", "fetch_page", { url: "https://example.org/guilds" }],
  ['Create a task "Water the oak"', "create_task", { title: "Water the oak" }],
  ["Hello there", null, {}],
])("asked “%s”, the offline model calls %s", async (question, name, input) => {
  const { model } = await createModels({ offlineWordMs: 0 }).resolve(null);
  const offered = builtinTools.map((builtin) => {
    const { description } = builtin;
    const inputSchema =
      pureTools.find((tool) => tool.name === builtin.name)?.inputSchema ?? schemas.get(builtin.name) ?? {};
    return { type: "function" as const, name: builtin.name, description, inputSchema };
  });
  const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: question }] }];
  const { content } = await model.doGenerate({ prompt, tools: offered });
  const [made] = content;
  if (made?.type !== "tool-call") return expect(name).toBeNull();
  expect(made.toolName).toBe(name);
  expect(JSON.parse(made.input)).toMatchObject(input);
});

const object = (...required: string[]) => ({
  type: "object" as const,
  properties: Object.fromEntries(required.map((name) => [name, { type: "string" as const }])),
  required,
});
const schemas = new Map([
  ["fetch_page", object("url")],
  ["http_request", object("url")],
  ["create_task", object("title")],
]);
