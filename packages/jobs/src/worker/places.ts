import type { Lease } from "./lease.ts";

/** The places for jobs in this process, and the jobs that hold them. */
export type Places = {
  /** How many more jobs could begin now. */
  free: () => number;
  /** The ids of the jobs that are in hand. */
  ids: () => string[];
  /** Does the work of a job in a place of its own; once closed, nothing. */
  within: (lease: Lease, work: () => Promise<void>) => Promise<void>;
  /** Lets nothing more begin: what was taken just now is left to another worker. */
  close: () => void;
  /** Resolves when no work is left in the places. */
  empty: () => Promise<void>;
};

/** Makes `size` places; `onFree` is called whenever one is given back. */
export function createPlaces(size: number, onFree: () => void): Places {
  // One job may be there twice: when it comes back to this process, its former owner here sees it out.
  const holders = new Set<Lease>();
  const emptied = Promise.withResolvers<void>();
  let closed = false;

  function giveBack(lease: Lease): void {
    holders.delete(lease);
    if (!closed) onFree();
    else if (holders.size === 0) emptied.resolve();
  }

  return {
    free: () => (closed ? 0 : Math.max(size - holders.size, 0)),
    ids: () => [...holders].map(({ id }) => id),
    async within(lease, work) {
      if (closed) return;
      holders.add(lease);
      await work().finally(() => giveBack(lease));
    },
    close() {
      closed = true;
      if (holders.size === 0) emptied.resolve();
    },
    empty: () => emptied.promise,
  };
}
