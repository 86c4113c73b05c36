/** The jobs that this process has in hand: those that run, and those that wait for a place. */
export function createInHand() {
  const owners = new Map<string, Set<string>>();
  return {
    ids: () => owners.keys(),
    has: (id: string) => owners.has(id),
    /** Does the work of a job that is in hand until it is done. One job may be so twice: a former owner sees it out. */
    async keep({ id, owner }: { id: string; owner: string }, work: () => Promise<void>): Promise<void> {
      const mine = owners.get(id) ?? new Set();
      owners.set(id, mine.add(owner));
      await work().finally(() => mine.delete(owner) && mine.size === 0 && owners.delete(id));
    },
  };
}
