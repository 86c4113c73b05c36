import { readFileSync } from "node:fs";
import { join } from "node:path";
import { idPrefixes, jsonValue } from "@guildhall/kernel";
import { expect, test } from "vitest";
import type { z } from "zod";
import { parseSchema } from "./data-model/parse-schema.ts";
import { readSchema } from "./migrate/read-schema.ts";
import { jsonShapes } from "./shapes/json-shapes.ts";

const { models, enums } = parseSchema(readSchema());
const shapes: Readonly<Record<string, z.ZodType>> = jsonShapes;

test("what a JSON column holds without anybody's doing has its shape", () => {
  const defaults = models.flatMap(({ name, fields }) =>
    fields.flatMap(({ name: field, attributes }) => {
      const [, json] = /@default\("((?:[{[]|null).*)"\)/.exec(attributes) ?? [];
      const shape = shapes[`${name}.${field}`];
      return json !== undefined && shape
        ? [{ column: `${name}.${field}`, shape, value: jsonValue.parse(JSON.parse(json.replaceAll('\\"', '"'))) }]
        : [];
    }),
  );
  expect(defaults.length).toBeGreaterThan(20);
  expect(defaults.filter(({ shape, value }) => !shape.safeParse(value).success).map(({ column }) => column)).toEqual(
    [],
  );
});

/** Their ids are words that people or other systems gave. */
const named = new Set(["JobStart", "JobLease", "HealthCheck", "Plan", "Mission"]);

test("every model whose rows have an id of their own has a prefix for it, and no two share one", () => {
  const withId = models.filter(({ name, fields }) => !named.has(name) && fields.some((field) => field.name === "id"));
  const without = withId.filter(({ name }) => !Object.hasOwn(idPrefixes, name.charAt(0).toLowerCase() + name.slice(1)));
  expect(without.map(({ name }) => name)).toEqual([]);
  const prefixes: string[] = Object.values(idPrefixes);
  expect(prefixes.toSorted()).toEqual([...new Set(prefixes)].toSorted());
});

test("instants end in At, durations in Ms, money in Micros and is whole", () => {
  const fields = models.flatMap(({ name, fields: all }) =>
    all.map((field) => ({ ...field, where: `${name}.${field.name}` })),
  );
  const instants = fields.filter(
    ({ type, attributes }) => type.startsWith("DateTime") && !attributes.includes("@db.Date"),
  );
  expect(instants.length).toBeGreaterThan(100);
  expect(instants.filter(({ name }) => !/(At|Until)$/.test(name)).map(({ where }) => where)).toEqual([]);
  const money = fields.filter(
    ({ name, type }) => /price|cost|amount/i.test(name) && /^(Big)?Int|^Float|^Decimal/.test(type),
  );
  expect(money.filter(({ name }) => !name.endsWith("Micros")).map(({ where }) => where)).toEqual([]);
  const micros = fields.filter(({ name }) => name.endsWith("Micros"));
  expect(micros.length).toBeGreaterThan(8);
  expect(micros.filter((field) => !/^(Int|BigInt)\??$/.test(field.type)).map(({ where }) => where)).toEqual([]);
});

test("every enum is among the rows that the browser may have", () => {
  const rows = readFileSync(join(import.meta.dirname, "rows.ts"), "utf8");
  const fileOf = (name: string) => name.replace(/(?!^)([A-Z])/g, "-$1").toLowerCase();
  expect(enums.filter(({ name }) => !rows.includes(`/enums/${fileOf(name)}.ts"`)).map(({ name }) => name)).toEqual([]);
});
