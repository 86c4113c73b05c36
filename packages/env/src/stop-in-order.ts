import { onStop } from "./on-stop.ts";

/** Collects what has to be closed when the process ends. */
export type StopOrder = (close: () => void | Promise<void>) => void;

/**
 * Listens at once for the wish to end, also while the process still starts, and then closes what was collected by then:
 * the last first.
 */
export function stopInOrder(): StopOrder {
  const closers: Parameters<StopOrder>[0][] = [];
  onStop(async () => {
    for (const close of closers.toReversed()) await close();
    process.exit(0);
  });
  return (close) => void closers.push(close);
}
