/** The places for jobs in this process. What the engine brings beyond them waits here, first come, first served. */
export type Slots = {
  /** How many more jobs could begin at once. */
  free: () => number;
  /** Waits for a place, does the work in it, and gives it back. */
  within: (work: () => Promise<void>) => Promise<void>;
  /** Lets nothing more begin: what waits for a place waits for ever, so that another worker can have it. */
  close: () => void;
  /** Resolves when no work is left in the places. */
  empty: () => Promise<void>;
};

/** Makes `size` places; `onFree` is called whenever one is given back that nobody waits for. */
export function createSlots(size: number, onFree: () => void): Slots {
  const waiting: (() => void)[] = [];
  const emptied = Promise.withResolvers<void>();
  let taken = 0;
  let closed = false;

  async function take(): Promise<void> {
    if (taken < size && !closed) taken += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function giveBack(): void {
    const next = closed ? undefined : waiting.shift();
    if (next) return next();
    taken -= 1;
    if (!closed) onFree();
    else if (taken === 0) emptied.resolve();
  }

  return {
    free: () => (closed ? 0 : size - taken),
    async within(work) {
      await take();
      await work().finally(giveBack);
    },
    close() {
      closed = true;
      if (taken === 0) emptied.resolve();
    },
    empty: () => emptied.promise,
  };
}
