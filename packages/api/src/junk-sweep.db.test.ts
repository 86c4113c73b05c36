import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, type Answer, callProcedure } from "./testing/call-procedure.ts";
import { callRest } from "./testing/call-rest.ts";
import { createOrganizationWith, type TestMember } from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { prepareCases } from "./testing/sweep/all-cases.ts";
import type { Case } from "./testing/sweep/case.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let cases: Record<string, Case>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  cases = await prepareCases(owner);
});
afterAll(() => services.close());

const far = Buffer.from(`999999999999999.${newId("agent")}`).toString("base64url");
const junk: [string, unknown][] = [
  ["null", null],
  ["a number", 5],
  ["a negative number", -1],
  ["a huge number", 1e308],
  ["true", true],
  ["an empty string", ""],
  ["spaces", "   "],
  ["a list", [1, [2, [3]]]],
  ["nested JSON", { a: { b: { c: [null, { $ne: 1 }] } } }],
  ["a filter of the database", { contains: "a", not: null }],
  ["a huge string", "a".repeat(300_000)],
  ["SQL", '\'; drop table "Agent"; --'],
  ["a pattern", "%_\\"],
  ["script", "<script>alert(1)</script>"],
  ["NUL", "a\u0000b"],
  ["half a character", "a\ud800b"],
  ["the other direction", "\u202E\u0301\u200B😀"],
  ["a cursor from the far future", far],
  ["a path", "../../etc/passwd"],
  ["a prototype", JSON.parse('{"__proto__":{"admin":true},"constructor":1}')],
];

const context = () => ({ services, user: owner.user, principal: owner.principal });
const clear = (status: number) => status < 500;

async function expectClear(path: string, input: unknown, what: string): Promise<void> {
  expectClearAnswer(await callProcedure(context(), path, input), `${path} with ${what}`);
  const byRest = await callRest(context(), path, input);
  if (byRest) expectClearAnswer(byRest, `${path} by REST with ${what}`);
}

function expectClearAnswer({ status, error, text }: Answer, what: string): void {
  const place = `${what}: ${text.slice(0, 300)}`;
  expect(clear(status), place).toBe(true);
  expect(error?.code, place).not.toBe("internal");
  expect(text, place).not.toMatch(/prisma|postgres|\.ts:\d|node_modules/i);
  if (error) expect(error.message, place).not.toMatch(/Invalid input|Invalid string|Too (big|small)|undefined/);
}

describe.each(allProcedures.map(({ path }) => path))("%s", (path) => {
  test("answers junk in place of its input with what is wrong", async () => {
    for (const [what, input] of junk) await expectClear(path, input, what);
    await expectClear(path, undefined, "nothing");
    await expectClear(path, "raw:{not json", "what is not JSON");
  });

  test("answers junk in any one field with what is wrong", async () => {
    for (const field of fieldsOf(path)) {
      const right = await cases[path]?.input(owner);
      for (const [what, value] of junk) {
        await expectClear(path, Object.assign({}, right, { [field]: value }), `${what} as ${field}`);
      }
    }
  }, 60_000);
});

/** The names of the fields of a procedure's input, those that may be left out among them. */
function fieldsOf(path: string): string[] {
  return allProcedures.find((procedure) => procedure.path === path)?.fields ?? [];
}

test("nothing of it was a fault of ours", () => {
  expect(services.log.lines.filter(({ level }) => level === "error")).toEqual([]);
});

test("what is wrong is told by field, in words that read on", async () => {
  const { error, status } = await callProcedure(context(), "agents.create", {
    name: " ",
    icon: 5,
    color: "red",
    who: "",
  });
  expect(status).toBe(400);
  expect(error).toMatchObject({
    code: "bad-input",
    reason: "invalid-input",
    retry: false,
    fields: {
      name: "must not be empty",
      icon: "must be text",
      color: "has a form that is not allowed",
      who: "must not be empty",
    },
  });
});

test("a procedure that there is not, and one called the wrong way, are told apart from a fault of ours", async () => {
  expect(await callProcedure(context(), "agents.explode", {})).toMatchObject({
    status: 404,
    error: { code: "not-found", reason: "no-such-procedure" },
  });
  expect(await callProcedure(context(), "agents.create", "raw:{not json")).toMatchObject({
    status: 400,
    error: { code: "bad-input", reason: "not-json" },
  });
});
