import { AppError } from "@guildhall/kernel";
import { constants, functions } from "./calculator-words.ts";

const deepest = 100;
const token = /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)|([a-z][a-z0-9]*)|(\*\*|[-+*/%^(),]))/iy;

/** The value of an arithmetic expression. Throws, in words, when it can't be read or has no value. */
export function calculate(expression: string): number {
  const parser = new Parser(tokensOf(expression));
  const value = parser.sum(0);
  if (!parser.isAtEnd) throw unreadable(`there is a "${parser.peek()}" too many`);
  if (!Number.isFinite(value)) throw unreadable("it has no value, as a division by zero has none");
  return Number(value.toPrecision(15));
}

function tokensOf(expression: string): string[] {
  const text = expression.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-").replaceAll("π", "pi").trim();
  const tokens: string[] = [];
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) throw unreadable(`"${text.slice(at, at + 20)}" is no arithmetic`);
    tokens.push((found[1] ?? found[2] ?? found[3] ?? "").toLowerCase());
  }
  return tokens;
}

/** By descent: sums of products of signed powers of numbers, functions and brackets. */
class Parser {
  readonly #tokens: string[];
  #at = 0;

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  sum(depth: number): number {
    if (depth > deepest) throw unreadable("it has too many brackets");
    let value = this.#product(depth);
    for (;;) {
      if (this.#take("+")) value += this.#product(depth);
      else if (this.#take("-")) value -= this.#product(depth);
      else return value;
    }
  }

  #product(depth: number): number {
    let value = this.#signed(depth);
    for (;;) {
      if (this.#take("*")) value *= this.#signed(depth);
      else if (this.#take("/")) value /= this.#signed(depth);
      else if (this.#take("%")) value %= this.#signed(depth);
      else return value;
    }
  }

  #signed(depth: number): number {
    if (depth > deepest) throw unreadable("it has too many signs");
    if (this.#take("-")) return -this.#signed(depth + 1);
    if (this.#take("+")) return this.#signed(depth + 1);
    const base = this.#atom(depth);
    return this.#take("^") || this.#take("**") ? base ** this.#signed(depth + 1) : base;
  }

  #atom(depth: number): number {
    const next = this.#next();
    if (next === "(") return this.#closed(this.sum(depth + 1));
    if (/^[\d.]/.test(next)) return Number(next);
    const constant = constants.get(next);
    if (constant !== undefined) return constant;
    const call = functions.get(next);
    if (!call || !this.#take("(")) throw unreadable(next ? `"${next}" is not known` : "it ends too early");
    const given = [this.sum(depth + 1)];
    while (this.#take(",")) given.push(this.sum(depth + 1));
    return this.#closed(call(given));
  }

  #closed(value: number): number {
    if (!this.#take(")")) throw unreadable("a bracket is not closed");
    return value;
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? "";
  }

  #take(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.#at++;
    return true;
  }
}

const unreadable = (words: string) =>
  new AppError({
    code: "bad-input",
    reason: "not-to-be-calculated",
    userMessage: `This can't be calculated: ${words}.`,
  });
