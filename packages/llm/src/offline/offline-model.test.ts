import type { LanguageModelV4CallOptions, LanguageModelV4Message, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { describe, expect, test } from "vitest";
import { OfflineModel } from "./offline-model.ts";

const model = new OfflineModel({ wordMs: 0 });

const system = [
  "# Who you are\n\nYour name is Tilda.\n\nYou are a patient tutor for school mathematics.",
  "# Rules\n\n- Never give the answer to homework at once.\n- Always ask what they have tried.",
  "# What you can do\n\n- Explaining fractions with pizza",
  "# Knowledge\n\n[1] The library opens at nine on weekdays. On Saturday it closes at one.\n\n[2] A prime number has no divisors but 1 and itself.",
].join("\n\n");

const user = (text: string): LanguageModelV4Message => ({ role: "user", content: [{ type: "text", text }] });
const assistant = (text: string): LanguageModelV4Message => ({ role: "assistant", content: [{ type: "text", text }] });

async function reply(messages: LanguageModelV4Message[], options: Partial<LanguageModelV4CallOptions> = {}) {
  const { content } = await model.doGenerate({
    prompt: [{ role: "system", content: system }, ...messages],
    ...options,
  });
  return content[0];
}

/** Talks on and on and gives the last answer. */
async function talk(...questions: string[]): Promise<string> {
  const history: LanguageModelV4Message[] = [];
  let text = "";
  for (const question of questions) {
    history.push(user(question));
    const said = await reply(history);
    text = said?.type === "text" ? said.text : "";
    history.push(assistant(text));
  }
  return text;
}

const lookUp = {
  type: "function" as const,
  name: "search_flights",
  description: "Finds flights between two cities.",
  inputSchema: {
    type: "object",
    properties: {
      query: { type: "string" },
      adults: { type: "integer", minimum: 1 },
      cabin: { enum: ["economy", "business"] },
    },
    required: ["query", "adults", "cabin"],
  },
};

describe("in words", () => {
  test("it introduces itself as the agent, in the first person", async () => {
    const text = await talk("Who are you?");
    expect(text).toContain("My name is Tilda. I am a patient tutor");
    expect(text).toContain("- Explaining fractions with pizza");
  });

  test("it says what it is once in a conversation", async () => {
    expect(await talk("Hello!")).toContain("built-in offline model");
    expect(await talk("Hello!", "What are your rules?")).not.toContain("offline model");
  });

  test("it tells its rules", async () => {
    expect(await talk("hi", "What are your rules?")).toBe(
      "These are my rules:\n\n- Never give the answer to homework at once.\n- Always ask what they have tried.",
    );
  });

  test.each([
    ["My name is Ada.", "What is my name?", "“My name is Ada.”"],
    ["My cat is called Plato.", "What is my cat called?", "Plato"],
    ["Why is the sky blue?", "What did I ask before?", "“Why is the sky blue?”"],
    ["I live in Bern", "Where do I live?", "Bern"],
  ])("it remembers: %s – %s", async (first, second, expected) => {
    expect(await talk(first, second)).toContain(expected);
  });

  test("it does not make up what it was not told", async () => {
    expect(await talk("What is my name?")).toContain("You have not told me your name");
  });

  test("it answers from what it was given and says from where", async () => {
    const text = await talk("hi", "When does the library close on Saturday?");
    expect(text).toContain("- On Saturday it closes at one. [1]");
    expect(text).not.toContain("prime");
  });

  test("it admits what it doesn't know, with the command that would help", async () => {
    const text = await talk("hi", "Who won the 1954 world cup?");
    expect(text).toContain("nothing that answers this");
    expect(text).toMatch(/```sh\n.*npm start\n```/);
  });

  test("it sums up what a tool told", async () => {
    const call = { type: "tool-call" as const, toolCallId: "1", toolName: "search_flights", input: {} };
    const output = { type: "text" as const, value: "LX 12 leaves at ten.\nThe weather is fine." };
    const text = await reply(
      [
        user("When does the flight LX 12 leave?"),
        { role: "assistant", content: [call] },
        { role: "tool", content: [{ type: "tool-result", toolCallId: "1", toolName: "search_flights", output }] },
      ],
      { tools: [lookUp] },
    );
    expect(text).toMatchObject({
      type: "text",
      text: expect.stringMatching(/^LX 12 leaves at ten\. \(`search_flights`\)/),
    });
  });
});

describe("tools and JSON", () => {
  test("it calls the tool that fits, with an input that fits its schema", async () => {
    const chosen = await reply([user("Search business flights for 2 people")], { tools: [lookUp] });
    expect(chosen).toMatchObject({ type: "tool-call", toolName: "search_flights" });
    expect(JSON.parse(chosen?.type === "tool-call" ? chosen.input : "")).toEqual({
      query: "Search business flights for 2 people",
      adults: 2,
      cabin: "business",
    });
  });

  test.each([
    ["no tool when none fits", "How are you?", undefined, "text"],
    ["no tool when it must not", "Search flights", { type: "none" as const }, "text"],
    ["a tool when it must", "How are you?", { type: "required" as const }, "tool-call"],
  ])("it calls %s", async (_, question, toolChoice, type) => {
    const options = toolChoice ? { toolChoice } : {};
    expect((await reply([user(question)], { tools: [lookUp], ...options }))?.type).toBe(type);
  });

  test("it calls the tool whose demanded field stands in the question", async () => {
    const inputSchema = {
      type: "object" as const,
      properties: { url: { type: "string" as const } },
      required: ["url"],
    };
    const tool = { type: "function" as const, name: "get", description: "Reads a page.", inputSchema };
    expect(await reply([user("Read https://example.org/x")], { tools: [tool] })).toMatchObject({
      toolName: "get",
      input: '{"url":"https://example.org/x"}',
    });
    expect((await reply([user("Read me a tale")], { tools: [tool] }))?.type).toBe("text");
  });

  test("it answers with JSON that fits the schema", async () => {
    const schema = {
      type: "object" as const,
      properties: {
        mail: { type: "string" as const, format: "email" },
        tags: { type: "array" as const, items: { type: "string" as const, maxLength: 5 }, minItems: 2 },
        ok: { type: "boolean" as const },
      },
      required: ["mail", "tags", "ok"],
    };
    const json = await reply([user("Write to ada@example.org")], { responseFormat: { type: "json", schema } });
    expect(JSON.parse(json?.type === "text" ? json.text : "")).toEqual({
      mail: "ada@example.org",
      tags: ["Write", "Write"],
      ok: true,
    });
  });
});

describe("as a stream", () => {
  async function parts(question: string, options: Partial<LanguageModelV4CallOptions> = {}, wordMs = 0) {
    const { stream } = await new OfflineModel({ wordMs }).doStream({ prompt: [user(question)], ...options });
    const seen: LanguageModelV4StreamPart[] = [];
    for await (const part of stream) seen.push(part);
    return seen;
  }

  test("told to interview, it asks about what it is for, each thing once, and ends with what it learnt", async () => {
    const told = { role: "system" as const, content: `${system}\n\n# Interview\n\nYou interview the person.` };
    const history: LanguageModelV4Message[] = [user("Hello")];
    const asked: string[] = [];
    for (let turn = 0; turn < 10 && (asked.length === 0 || asked.at(-1)?.includes("?")); turn++) {
      const said = await reply(history, { prompt: [told, ...history] });
      asked.push(said?.type === "text" ? said.text : "");
      history.push(assistant(asked.at(-1) ?? ""), user(`reply ${turn}`));
    }
    expect(asked[0]).toContain("I am **Tilda**. I am a patient tutor for school mathematics. **Your goal**: What");
    expect(asked[1]).toContain("**Explaining fractions with pizza**");
    expect(new Set(asked)).toHaveProperty("size", 5);
    expect(asked[4]).toContain("- Your goal: reply 0\n- Explaining fractions with pizza: reply 1");
  });

  test("it comes word by word and counts what it wrote", async () => {
    const seen = await parts("count to 30");
    const deltas = seen.filter((part) => part.type === "text-delta");
    expect(deltas.length).toBeGreaterThan(30);
    expect(deltas.map(({ delta }) => delta).join("")).toContain("1, 2, 3, ");
    expect(seen.at(-1)).toMatchObject({ type: "finish", usage: { outputTokens: { total: deltas.length } } });
  });

  test("it stops when told", async () => {
    const stop = new AbortController();
    const seen = parts("count to 300", { abortSignal: stop.signal }, 5);
    stop.abort();
    await expect(seen).rejects.toThrow("abort");
  });
});

test.each([
  "",
  "what ".repeat(200_000),
  "((((((((".repeat(50_000),
  `# ${" ".repeat(200_000)}x`,
  "\ud800\0",
  "<script>alert(1)</script>",
])("a hostile question is answered at once", async (question) => {
  const startedAt = performance.now();
  const hostile = { role: "system" as const, content: question };
  const { content } = await model.doGenerate({ prompt: [hostile, user(question), user(question)] });
  expect(content[0]?.type).toBe("text");
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
