import { netError } from "./net-error.ts";

/** The time that one request has: to its answer's beginning, and to its end. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #over = new AbortController();
  readonly #where: string;
  readonly #answer: NodeJS.Timeout | undefined;
  readonly #total: NodeJS.Timeout | undefined;

  constructor(where: string, limits: { answerMs: number; totalMs: number }, callers: AbortSignal) {
    this.#where = where;
    this.signal = AbortSignal.any([callers, this.#over.signal]);
    this.#answer = this.#overIn(limits.answerMs);
    this.#total = this.#overIn(limits.totalMs);
  }

  /** The answer has begun. */
  answered(): void {
    clearTimeout(this.#answer);
  }

  end(): void {
    clearTimeout(this.#answer);
    clearTimeout(this.#total);
  }

  #overIn(ms: number): NodeJS.Timeout | undefined {
    if (!Number.isFinite(ms)) return undefined;
    return setTimeout(() => this.#over.abort(netError("url-too-slow", this.#where)), ms);
  }
}
