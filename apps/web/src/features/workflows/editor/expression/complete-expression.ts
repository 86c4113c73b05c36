import { jsonataFunctions } from "./jsonata-functions.ts";

/** Something that can be written in the place of what was begun, and what it holds at the moment. */
export type Completion = { text: string; hint: string };
/** What is offered, and which part of the text it would stand for. */
export type Completions = { from: number; to: number; choices: Completion[] };

const mostChoices = 12;
const begun = /(?:^|[^\w.$`])([A-Za-z_$][\w$]*(?:\.(?:\w+|`[^`]*`))*\.?|)$/;

/**
 * What could be written at a place of a text: names of the scope, what stands under them in the data at hand, and
 * functions. Null outside of `{{ }}`, unless the whole text is an expression.
 */
export function completeExpression(
  text: string,
  caret: number,
  { isBare, scope }: { isBare: boolean; scope: Record<string, unknown> },
): Completions | null {
  const start = isBare ? 0 : openBraces(text, caret);
  if (start < 0) return null;
  const written = begun.exec(text.slice(start, caret))?.[1];
  if (written === undefined) return null;
  const dot = written.lastIndexOf(".");
  const word = written.slice(dot + 1);
  const choices = dot < 0 ? namesIn(scope, word, true) : namesIn(valueAt(scope, written.slice(0, dot)), word, false);
  const others = choices.filter((it) => it.text !== word);
  return others.length === 0 ? null : { from: caret - word.length, to: caret, choices: others.slice(0, mostChoices) };
}

/** Behind the braces that are open at a place; -1 when none are. */
function openBraces(text: string, caret: number): number {
  const open = text.lastIndexOf("{{", caret - 1);
  return open < 0 || text.slice(open, caret).includes("}}") ? -1 : open + 2;
}

function namesIn(value: unknown, word: string, isRoot: boolean): Completion[] {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const entries = typeof item === "object" && item !== null ? Object.entries(item) : [];
  const names = entries
    .filter(([name, it]) => it !== undefined && startsWith(name, word))
    .map(([name, it]) => ({ text: /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name}\``, hint: shortly(it) }));
  if (!isRoot) return names;
  const functions = jsonataFunctions
    .filter(({ name }) => word !== "" && startsWith(name, word))
    .map(({ name, hint }) => ({ text: `${name}(`, hint }));
  return [...names, ...functions];
}

const startsWith = (name: string, word: string) => name.toLowerCase().startsWith(word.toLowerCase());

function valueAt(scope: Record<string, unknown>, path: string): unknown {
  let value: unknown = scope;
  for (const [name] of path.matchAll(/`[^`]*`|[^.]+/g)) {
    const item: unknown = Array.isArray(value) ? value[0] : value;
    const bare = name.replaceAll("`", "");
    if (typeof item !== "object" || item === null || !Object.hasOwn(item, bare)) return undefined;
    value = Reflect.get(item, bare);
  }
  return value;
}

const mostLetters = 40;

/** A value in a few letters. */
export function shortly(value: unknown): string {
  const text = (JSON.stringify(value) ?? "").replaceAll(/\s+/g, " ");
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
