import { AppError } from "@guildhall/kernel";

/** A signal that is aborted with the run's, or when the time of a step is over. */
export function stepTimeout(signal: AbortSignal, timeoutMs: number | undefined) {
  const over = new AbortController();
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => over.abort(), timeoutMs);
  return {
    signal: timeoutMs === undefined ? signal : AbortSignal.any([signal, over.signal]),
    isOver: () => over.signal.aborted && !signal.aborted,
    error: () =>
      new AppError({
        code: "unavailable",
        reason: "step-timeout",
        userMessage: `The step took longer than its time limit of ${timeoutMs} ms.`,
      }),
    end: () => clearTimeout(timer),
  };
}
