import { type JsonValue, jsonValue } from "@guildhall/kernel";
import jsonata from "jsonata";
import { ExpressionError } from "./expression-error.ts";
import { followPlainPath } from "./plain-path.ts";

/** An expression that goes on for ever, or makes endless data, is cut off. */
const limits = { timeout: 1000, stack: 500, sequence: 1_000_000 };
const mostCached = 2000;
const cache = new Map<string, jsonata.Expression>();

/**
 * The value of a JSONata expression over a scope; nothing found is null. Throws `ExpressionError` when it can't be
 * read, fails, takes longer than a second, or gives what JSON can't hold.
 */
export async function evaluateExpression(expression: string, scope: object): Promise<JsonValue> {
  const plain = followPlainPath(expression, scope);
  const value = plain ? plain.value : await interpret(expression, scope);
  if (value === undefined) return null;
  const parsed = jsonValue.safeParse(plain ? value : asPlain(value));
  if (!parsed.success) throw new ExpressionError(expression, "gives something that is not data");
  return parsed.data;
}

/** Lists of the interpreter carry marks of its own; through JSON they become plain. A function goes in circles. */
function asPlain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** Throws `ExpressionError` when an expression can't be read. */
export function checkExpression(expression: string): void {
  compile(expression);
}

async function interpret(expression: string, scope: object): Promise<unknown> {
  const compiled = compile(expression);
  try {
    const result: unknown = await compiled.evaluate(scope);
    return result;
  } catch (error) {
    throw new ExpressionError(expression, `failed: ${wordsOf(error)}`, error);
  }
}

function compile(expression: string): jsonata.Expression {
  const known = cache.get(expression);
  if (known) return known;
  try {
    const compiled = jsonata(expression, limits);
    if (cache.size >= mostCached) cache.clear();
    cache.set(expression, compiled);
    return compiled;
  } catch (error) {
    throw new ExpressionError(expression, `can't be read: ${wordsOf(error)}`, error);
  }
}

/** The interpreter throws plain objects that have a message. */
function wordsOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return (message || String(error)).replace(/\.$/, "");
}
