/** Lets text through up to the first of the words at which an answer ends; holds back what may yet become one of them. */
export class StopText {
  readonly #stops: readonly string[];
  #held = "";
  /** Whether one of the words has come: nothing is let through any more. */
  hasStopped = false;

  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  /** The text to let through now; may be empty. */
  next(delta: string): string {
    if (this.#stops.length === 0) return delta;
    const text = this.#held + delta;
    const found = this.#stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
    this.hasStopped = found.length > 0;
    const end = this.hasStopped ? Math.min(...found) : text.length - this.#begun(text);
    this.#held = this.hasStopped ? "" : text.slice(end);
    return text.slice(0, end);
  }

  /** What was held back, once nothing follows. */
  rest(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }

  /** How many characters at the end of a text begin one of the words. */
  #begun(text: string): number {
    const longest = Math.min(text.length, Math.max(...this.#stops.map(({ length }) => length)) - 1);
    for (let length = longest; length > 0; length--) {
      const end = text.slice(-length);
      if (this.#stops.some((stop) => stop.startsWith(end))) return length;
    }
    return 0;
  }
}
