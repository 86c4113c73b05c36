import { applyRunEvent, type RunEvent, type Turn } from "@guildhall/kernel";

/** The log of one attempt: passes events on and keeps what they tell so far. */
export class TurnLog {
  turn: Turn;
  readonly #emit: (event: RunEvent) => void | Promise<void>;
  readonly #broken = new AbortController();

  constructor(settled: Turn, emit: (event: RunEvent) => void | Promise<void>) {
    this.turn = settled;
    this.#emit = emit;
  }

  /** Aborts, with the error as its reason, when an event could not be written. */
  get broken(): AbortSignal {
    return this.#broken.signal;
  }

  /** Writes an event without waiting for it; costs no promise when `emit` returns none. */
  write(event: RunEvent): void {
    const written = this.#pass(event);
    if (written) written.catch((error: unknown) => this.#broken.abort(error));
  }

  /** Writes an event and waits until it is durable. */
  async settle(event: RunEvent): Promise<void> {
    try {
      await this.#pass(event);
    } catch (error) {
      this.#broken.abort(error);
      throw error;
    }
  }

  #pass(event: RunEvent): void | Promise<void> {
    this.#broken.signal.throwIfAborted();
    this.turn = applyRunEvent(this.turn, event);
    try {
      return this.#emit(event);
    } catch (error) {
      this.#broken.abort(error);
      throw error;
    }
  }
}
