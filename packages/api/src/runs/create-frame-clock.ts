/**
 * Calls back at the next multiple of `everyMs`, the same moment for all who wait, so that what they then write goes out
 * together.
 */
export function createFrameClock(everyMs: number): (callback: () => void) => void {
  let waiting: (() => void)[] = [];
  return (callback) => {
    waiting.push(callback);
    if (waiting.length > 1) return;
    setTimeout(
      () => {
        const due = waiting;
        waiting = [];
        for (const call of due) call();
      },
      everyMs - (performance.now() % everyMs),
    );
  };
}
