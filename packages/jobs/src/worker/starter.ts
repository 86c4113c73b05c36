import { inBatches } from "@guildhall/db/connect";
import { claimJobs, claimOldestJobs } from "./claim-jobs.ts";
import type { Lease } from "./lease.ts";
import type { Places } from "./places.ts";
import { takeOverJobs } from "./take-over-jobs.ts";
import type { Taker } from "./taker.ts";
import type { WorkerLog } from "./worker-log.ts";

const mostPerLook = 100;

type StarterOptions = { taker: Taker; places: Places; begin: (lease: Lease) => void; log: WorkerLog };

/** Takes jobs as far as there are places for them, and begins them. Every worker may try; one gets each job. */
export function createStarter({ taker, places, begin, log }: StarterOptions) {
  /** Places that are kept for what is being taken. */
  let kept = 0;
  let isBehind = false;
  let isLooking = false;
  const room = () => places.free() - kept;

  const claim = inBatches(async (_pool, ids: string[]) => {
    const leases = new Map((await claimJobs(taker, ids)).map((lease) => [lease.id, lease]));
    return ids.map((id) => leases.get(id));
  });

  async function take(most: number, from: () => Promise<Lease[]>): Promise<number> {
    kept += most;
    const leases = await from().finally(() => (kept -= most));
    leases.forEach(begin);
    return leases.length;
  }

  async function hear(id: string): Promise<void> {
    if (room() <= 0) return void (isBehind = true);
    try {
      const taken = await take(1, async () => [await claim(taker.pool, id)].filter((lease) => lease !== undefined));
      if (taken === 0) catchUp();
    } catch (error) {
      log.warn("a job could not be started yet, the next sweep tries again", { id, error: String(error) });
    }
  }

  async function sweep(): Promise<void> {
    const most = Math.min(room(), mostPerLook);
    isBehind = most <= 0;
    if (isBehind || isLooking) return;
    isLooking = true;
    const taken = await take(most, () => claimOldestJobs(taker, most)).finally(() => (isLooking = false));
    if (taken === most) isBehind = true;
    catchUp();
  }

  function catchUp(): void {
    if (!isBehind || isLooking || room() <= 0) return;
    sweep().catch((error: unknown) => log.warn("a worker could not look for work", { error: String(error) }));
  }

  async function takeOver(): Promise<void> {
    const most = Math.min(room(), mostPerLook);
    if (most <= 0) return;
    const taken = await take(most, () => takeOverJobs(taker, { most, inHand: places.ids() }));
    if (taken === most) await takeOver();
    else catchUp();
  }

  return {
    /** Starts the job that a notification tells of. */
    hear: (id: string): void => void hear(id),
    /** Starts what no notification led to: enqueued while no worker listened, or while all were busy. */
    sweep,
    /** To be called when a job has ended: starts at once what had to be left while all places were taken. */
    catchUp,
    /** Goes on with what dead workers left. */
    takeOver,
  };
}
