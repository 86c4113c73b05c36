import { expect, test } from "vitest";
import { z } from "zod";
import { appRouter } from "../root.ts";
import { listProcedures } from "../trpc/list-procedures.ts";
import { rest } from "../trpc/rest.ts";
import { createRoutes } from "./create-routes.ts";
import { listOperations } from "./list-operations.ts";

const procedures = listProcedures(appRouter);
const operations = listOperations(procedures);

test("every operation says what it answers: the schema of its output, or of its events", () => {
  expect(operations.length).toBeGreaterThan(20);
  const silent = operations.filter(({ type, output, event }) => (type === "subscription" ? !event : !output));
  expect(silent.map(({ procedure }) => procedure)).toEqual([]);
});

test("what reads is asked with GET, what changes is not", () => {
  const wrong = operations.filter(({ type, method }) => (type === "mutation") === (method === "GET"));
  expect(wrong.map(({ procedure }) => procedure)).toEqual([]);
});

test("each place names its fields in one way, and lists answer items and a cursor", () => {
  const templates = new Map(operations.map(({ path }) => [path.replaceAll(/\{\w+\}/g, "{}"), path]));
  expect(templates.size).toBe(new Set(operations.map(({ path }) => path)).size);
  const bare = operations.filter(({ output }) => output instanceof z.ZodArray);
  expect(bare.map(({ procedure }) => procedure)).toEqual([]);
});

const procedure = (route: Parameters<typeof rest>[0], input: z.ZodType) => ({
  path: "things.get",
  type: "query" as const,
  inputs: [input],
  meta: { access: "public" as const, ...rest(route, "Read a thing") },
});

test("a path that names what the input has not, and two procedures at one place, are refused at once", () => {
  expect(() => listOperations([procedure("GET /things/{id}", z.object({ slug: z.string() }))])).toThrow(/has no id/);
  const thing = procedure("GET /things/{id}", z.object({ id: z.string() }));
  expect(() => createRoutes(listOperations([thing, thing]))).toThrow(/both stand at/);
});

test("words of a path come before fields, and what has no end behind them is found all the same", () => {
  const input = z.object({ id: z.string() });
  const routes = [procedure("GET /things/new", input), procedure("GET /things/{id}/parts", input)];
  const find = createRoutes(listOperations(routes));
  expect(find("GET", "/things/new")).toMatchObject({ operation: { path: "/things/new" } });
  expect(find("GET", "/things/new/parts")).toMatchObject({ fields: new Map([["id", "new"]]) });
  expect(find("GET", "/things")).toBeNull();
});
