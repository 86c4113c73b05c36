import { setTimeout as delay } from "node:timers/promises";

/** Asks again and again until the answer is not undefined; undefined when the time is over. */
export async function waitUntil<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  { forMs, everyMs = 20 }: { forMs: number; everyMs?: number },
): Promise<T | undefined> {
  const end = performance.now() + forMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await delay(everyMs);
  }
}
