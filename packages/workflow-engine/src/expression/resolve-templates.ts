import { type JsonValue } from "@guildhall/kernel";
import { evaluateExpression } from "./evaluate-expression.ts";
import { isTemplate, parseTemplate } from "./template.ts";
import { textOf } from "./text-of.ts";

/** The same data, with what its templates give in their place. */
export async function resolveTemplates(value: JsonValue, scope: object): Promise<JsonValue> {
  if (typeof value === "string") return isTemplate(value) ? resolveTemplate(value, scope) : value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolveTemplates(item, scope)));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(async ([name, it]) => [name, await resolveTemplates(it, scope)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** One expression and nothing else gives its value; otherwise all pieces are put together as text. */
async function resolveTemplate(template: string, scope: object): Promise<JsonValue> {
  const pieces = parseTemplate(template);
  const [only] = pieces;
  if (pieces.length === 1 && only && "expression" in only) return evaluateExpression(only.expression, scope);
  const texts = pieces.map(async (piece) =>
    "text" in piece ? piece.text : textOf(await evaluateExpression(piece.expression, scope)),
  );
  return (await Promise.all(texts)).join("");
}
