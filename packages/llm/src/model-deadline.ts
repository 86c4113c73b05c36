import type { AppError } from "@guildhall/kernel";

export type ModelTimeouts = {
  /** From the call to the first text, reasoning or tool call. */
  firstTokenMs: number;
  /** Between two pieces of an answer. */
  stallMs: number;
};

/** The time that one call has left. Its signal aborts when that is over, or when the caller's does. */
export class ModelDeadline implements Disposable {
  readonly signal: AbortSignal;
  readonly #over = new AbortController();
  readonly #stallMs: number;
  readonly #overdue: () => void;
  #timer: NodeJS.Timeout;
  #begun = false;

  constructor(timeouts: ModelTimeouts, stalled: () => AppError, callerSignal: AbortSignal | undefined) {
    this.#overdue = () => this.#over.abort(stalled());
    this.#stallMs = timeouts.stallMs;
    this.#timer = setTimeout(this.#overdue, timeouts.firstTokenMs);
    this.signal = callerSignal ? AbortSignal.any([callerSignal, this.#over.signal]) : this.#over.signal;
  }

  /** A piece of the answer came. */
  extend(): void {
    if (this.#begun) {
      this.#timer.refresh();
      return;
    }
    this.#begun = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#overdue, this.#stallMs);
  }

  /** Nobody waits for the answer any more: the connection is let go. */
  giveUp(reason: unknown): void {
    this.#over.abort(reason);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}
