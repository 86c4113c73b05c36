const dayMs = 86_400_000;

/** The last so many days of UTC up to today, the first and the last one. */
export function rangeOf(days: number, now: number): { from: string; to: string } {
  return { from: dayOf(now - (days - 1) * dayMs), to: dayOf(now) };
}

/** Every day of a range, in their order. */
export function daysIn({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) days.push(dayOf(at));
  return days;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
