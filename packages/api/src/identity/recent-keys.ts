/** Shorter than the time after which a key's use is written down anew, so that the uses in between are few. */
const keptMs = 30_000;
const mostKept = 10_000;

/** What was found by the hashes of keys within the last half minute. */
export function createRecentKeys<Found>(now: () => number = Date.now) {
  const kept = new Map<string, { found: Found; until: number }>();
  return {
    note(hash: string, found: Found): void {
      if (kept.size >= mostKept) kept.clear();
      kept.set(hash, { found, until: now() + keptMs });
    },
    find(hash: string): Found | undefined {
      const entry = kept.get(hash);
      if (entry && entry.until > now()) return entry.found;
      kept.delete(hash);
      return undefined;
    },
  };
}
