type Timed = { startedAt: string | null; finishedAt: string | null };

/** From when to when a run's steps went, in milliseconds of the epoch. */
export function timeSpan(steps: readonly Timed[]): { from: number; to: number } {
  const starts = steps.flatMap(({ startedAt }) => (startedAt ? [Date.parse(startedAt)] : []));
  const ends = steps.flatMap(({ startedAt, finishedAt }) => {
    const end = finishedAt ?? startedAt;
    return end ? [Date.parse(end)] : [];
  });
  const from = Math.min(...starts);
  return { from, to: Math.max(from + 1, ...ends) };
}

/** Where a step's bar stands within the span, in percent. */
export function stepBar({ startedAt, finishedAt }: Timed, { from, to }: { from: number; to: number }) {
  if (!startedAt) return { left: 0, width: 0 };
  const start = Date.parse(startedAt);
  const end = finishedAt ? Date.parse(finishedAt) : to;
  const whole = to - from;
  return { left: ((start - from) / whole) * 100, width: ((end - start) / whole) * 100 };
}
