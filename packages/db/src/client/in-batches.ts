import pg from "pg";

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };

/** How large a batch may be, and how many may be under way at once. */
type Limits = { most?: number; atOnce?: number };

/**
 * Lets many who ask one by one be served by one statement: what comes in one turn of the event loop, or while `atOnce`
 * batches are under way on the pool, goes together. `carryOut` gives a result for each item, in their order. A batch
 * that the database refuses is tried again one by one, so that none fails for another's fault.
 */
export function inBatches<Item, Result>(
  carryOut: (pool: pg.Pool, items: Item[]) => Promise<Result[]>,
  limits: Limits = {},
): (pool: pg.Pool, item: Item) => Promise<Result> {
  const queues = new WeakMap<pg.Pool, (item: Item) => Promise<Result>>();
  return (pool, item) => {
    const queue = queues.get(pool) ?? createQueue((items: Item[]) => carryOut(pool, items), limits);
    queues.set(pool, queue);
    return queue(item);
  };
}

function createQueue<Item, Result>(
  carryOut: (items: Item[]) => Promise<Result[]>,
  { most = 200, atOnce = 2 }: Limits,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0 || underWay >= atOnce) return;
    scheduled = true;
    setImmediate(send);
  }

  function send(): void {
    scheduled = false;
    underWay += 1;
    void settle(waiting.splice(0, most), carryOut).finally(() => {
      underWay -= 1;
      schedule();
    });
    schedule();
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      schedule();
    });
}

async function settle<Item, Result>(
  batch: Waiting<Item, Result>[],
  carryOut: (items: Item[]) => Promise<Result[]>,
): Promise<void> {
  try {
    const results = await carryOut(batch.map(({ item }) => item));
    if (results.length !== batch.length) throw new Error(`${results.length} results came for ${batch.length} items`);
    results.forEach((result, i) => batch[i]?.resolve(result));
  } catch (error) {
    if (batch.length > 1 && error instanceof pg.DatabaseError) {
      await Promise.all(batch.map((one) => settle([one], carryOut)));
    } else for (const { reject } of batch) reject(error);
  }
}
