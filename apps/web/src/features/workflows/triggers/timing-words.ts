const units = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
  [1000, "second"],
] as const;

/** When a schedule fires, in words as far as there are some. */
export function timingWords({
  cron,
  everyMs,
  timeZone,
}: {
  cron: string | null;
  everyMs: number | null;
  timeZone: string;
}) {
  if (everyMs === null) return `${cron ?? ""} in ${timeZone}`;
  const [size, unit] = units.find(([it]) => everyMs % it === 0) ?? [1, "millisecond"];
  const count = everyMs / size;
  return count === 1 ? `Every ${unit}` : `Every ${count} ${unit}s`;
}

/** A fire in the zone of its schedule. */
export function formatFire(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(at));
}
