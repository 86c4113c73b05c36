import type { JSONValue } from "@ai-sdk/provider";

type Definition = Schema | boolean;

/** What is looked at of a JSON Schema, draft 7. */
type Schema = {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: Definition[];
  oneOf?: Definition[];
  allOf?: Definition[];
  properties?: Record<string, Definition>;
  required?: string[];
  items?: Definition | Definition[];
  minItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  format?: string;
  minLength?: number;
  maxLength?: number;
};

const deepest = 12;

/** A value that fits the schema, with what the text offers for its fields: numbers, addresses, quoted words, or all of it. */
export function jsonBySchema(definition: unknown, text: string, name = "", depth = 0): JSONValue {
  if (!isSchema(definition) || depth > deepest) return text;
  const given = givenValue(definition, text);
  if (given !== undefined) return given;
  const choice = definition.anyOf?.[0] ?? definition.oneOf?.[0] ?? definition.allOf?.[0];
  if (choice !== undefined) return jsonBySchema(choice, text, name, depth + 1);
  switch (typeOf(definition)) {
    case "object":
      return objectBy(definition, text, depth);
    case "array":
      return Array.from({ length: definition.minItems ?? 1 }, () => itemBy(definition, text, name, depth));
    case "number":
    case "integer":
      return numberBy(definition, text);
    case "boolean":
      return !/\b(?:no|not|false|never|don't)\b/i.test(text);
    case "null":
      return null;
    default:
      return stringBy(definition, text, name);
  }
}

/** `true` and `false` are schemas too: anything, and nothing. */
function isSchema(definition: unknown): definition is Schema {
  return typeof definition === "object" && definition !== null;
}

function typeOf({ type, properties }: Schema): string | undefined {
  if (type === undefined) return properties ? "object" : "string";
  return typeof type === "string" ? type : type.find((each) => each !== "null");
}

function givenValue(schema: Schema, text: string): JSONValue | undefined {
  const { enum: options } = schema;
  const value: unknown =
    schema.const ??
    options?.find((each) => text.toLowerCase().includes(String(each).toLowerCase())) ??
    schema.default ??
    options?.[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

/** Only what is demanded: an optional field is better left out than guessed. */
function objectBy({ properties = {}, required }: Schema, text: string, depth: number): JSONValue {
  const names = required && required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return Object.fromEntries(names.map((name) => [name, jsonBySchema(properties[name], text, name, depth + 1)]));
}

function itemBy({ items }: Schema, text: string, name: string, depth: number): JSONValue {
  return jsonBySchema(Array.isArray(items) ? items[0] : items, text, name, depth + 1);
}

function numberBy(schema: Schema, text: string): number {
  const lowest =
    schema.minimum ?? (schema.exclusiveMinimum === undefined ? -Number.MAX_VALUE : schema.exclusiveMinimum + 1);
  const highest =
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? Number.MAX_VALUE : schema.exclusiveMaximum - 1);
  const found = Number(/-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? 0);
  const value = Math.min(highest, Math.max(lowest, found));
  return schema.type === "integer" ? Math.round(value) : value;
}

const shapes: Record<string, RegExp> = {
  uri: /https?:\/\/\S+/,
  url: /https?:\/\/\S+/,
  email: /[\w.+-]+@[\w-]+\.[\w.]+/,
  date: /\d{4}-\d{2}-\d{2}/,
  expression: /[\d(][\d\s.()+\-*/^%]*[\d)]/,
};

/** The names of the fields that a schema demands. */
export function demandedFields(definition: unknown): string[] {
  return isSchema(definition) ? (definition.required ?? []) : [];
}

/** Whether a text has what a field of this name is made of. Any number is an expression; only a sum is one to calculate. */
export function foundInText(name: string, text: string): boolean {
  const shape = name === "expression" ? /\d\s*[-+*/^%]\s*[\d(]/ : shapes[name.toLowerCase()];
  return shape?.test(text) ?? false;
}

function stringBy({ format, minLength = 0, maxLength = 2000 }: Schema, text: string, name: string): string {
  const shape = shapes[format ?? ""] ?? shapes[name.toLowerCase()];
  const quoted = /["“]([^"”]+)["”]/.exec(text)?.[1];
  const found = shape?.exec(text)?.[0] ?? quoted ?? text;
  return found.trim().slice(0, maxLength).padEnd(minLength, ".");
}
