import type { JsonValue } from "@guildhall/kernel";
import { expect, test } from "vitest";
import type { MailCall } from "../run/capabilities.ts";
import { graphOf } from "../testing/graph-of.ts";
import { echoWorld, runGraph } from "../testing/run-graph.ts";

async function send(config: Record<string, JsonValue>, input: JsonValue = "Hello") {
  const sent: MailCall[] = [];
  const graph = graphOf({ start: { type: "trigger.manual" }, mail: { type: "mail", config } }, ["start -> mail"]);
  const capabilities = { ...echoWorld, sendMail: (mail: MailCall) => Promise.resolve(void sent.push(mail)) };
  return { outcome: await runGraph(graph, { input, capabilities }), sent };
}

test("a mail goes to each address once; without a text it holds what comes in", async () => {
  const { sent } = await send({
    to: "Kim@example.org, robin@example.org; kim@example.org",
    subject: "News\nof the day",
  });
  expect(sent).toEqual([{ to: ["kim@example.org", "robin@example.org"], subject: "News of the day", text: "Hello" }]);
  const listed = await send({ to: "{{ input }}", subject: "S", text: "T" }, ["a@example.org"]);
  expect(listed.sent).toEqual([{ to: ["a@example.org"], subject: "S", text: "T" }]);
});

test("what is no address, nobody, and too many are refused in words", async () => {
  for (const to of [
    "nobody",
    "{{ input.none }}",
    Array.from({ length: 21 }, (_, at) => `a${at}@example.org`).join(","),
  ]) {
    const { outcome, sent } = await send({ to, subject: "S" });
    expect(outcome).toMatchObject({ status: "failed", error: { retry: false } });
    expect(sent).toEqual([]);
  }
});
