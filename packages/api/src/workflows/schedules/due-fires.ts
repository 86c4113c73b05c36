import { nextFires, type Timing } from "./next-fires.ts";

/** More fires than this are not made up for at once. */
const mostAtOnce = 100;

export type DueFires = { fires: Date[]; nextFireAt: Date | null };

/**
 * Which fires are to happen now, and when the next is due. Of those that nobody was there for, `skip` makes up for
 * none, `once` for the last, `all` for each; one that is due just now always happens.
 */
export function dueFires(
  timing: Timing & { missed: "skip" | "once" | "all"; nextFireAt: Date },
  now: Date,
  graceMs: number,
): DueFires {
  const due = [timing.nextFireAt];
  for (let next = nextFires(timing, timing.nextFireAt, mostAtOnce); due.length < mostAtOnce;) {
    const fresh = next.filter((at) => at <= now);
    due.push(...fresh);
    if (fresh.length < next.length || fresh.length === 0) break;
    next = nextFires(timing, fresh.at(-1) ?? now, mostAtOnce);
  }
  const last = due.at(-1) ?? now;
  const isFresh = now.getTime() - last.getTime() <= graceMs;
  const fires = timing.missed === "all" ? due : timing.missed === "once" || isFresh ? [last] : [];
  return { fires: fires.slice(0, mostAtOnce), nextFireAt: nextFires(timing, now, 1)[0] ?? null };
}
