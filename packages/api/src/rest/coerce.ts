import { z } from "zod";

/** Makes the value of a field of the texts that a path or a query has for it. What does not fit stays, to be refused. */
export type Coerce = (texts: string[]) => unknown;

type Schema = z.core.$ZodType;
type One = (text: string) => unknown;

/** How texts become what this schema takes: numbers, booleans, lists of them, and objects written as JSON. */
export function coerceFor(schema: Schema): Coerce {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodArray) {
    const one = oneOf(inner._zod.def.element);
    return (texts) => texts.map((text) => one(text));
  }
  const one = oneOf(inner);
  return (texts) => {
    const [text] = texts;
    return texts.length === 1 && text !== undefined ? one(text) : texts;
  };
}

function oneOf(schema: Schema): One {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodNumber) return toNumber;
  if (inner instanceof z.core.$ZodBoolean) return toBoolean;
  if (inner instanceof z.core.$ZodObject || inner instanceof z.core.$ZodRecord) return toJson;
  if (inner instanceof z.core.$ZodLiteral) return toLiteral(inner._zod.def.values);
  if (inner instanceof z.core.$ZodUnion) return toFirst(inner._zod.def.options.map(oneOf));
  return asItIs;
}

/** The schema that what is sent meets first. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.core.$ZodLazy) return unwrap(schema._zod.def.getter());
  if (schema instanceof z.core.$ZodPipe) {
    const { in: first, out } = schema._zod.def;
    return unwrap(first instanceof z.core.$ZodTransform ? out : first);
  }
  return isWrapper(schema) ? unwrap(schema._zod.def.innerType) : schema;
}

function isWrapper(schema: Schema) {
  return (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodCatch ||
    schema instanceof z.core.$ZodNonOptional ||
    schema instanceof z.core.$ZodReadonly
  );
}

const asItIs: One = (text) => text;
const toNumber: One = (text) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text);
const toBoolean: One = (text) => (text === "true" ? true : text === "false" ? false : text);

const toJson: One = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
};

const toLiteral =
  (values: readonly unknown[]): One =>
  (text) =>
    values.find((value) => String(value) === text) ?? text;

/** Where text will do, it stays text. */
const toFirst = (ones: One[]): One =>
  ones.includes(asItIs)
    ? asItIs
    : (text) => ones.map((one) => one(text)).find((value) => typeof value !== "string") ?? text;
