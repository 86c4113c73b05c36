const steps = [
  { unit: "year", ms: 31_557_600_000 },
  { unit: "month", ms: 2_629_800_000 },
  { unit: "week", ms: 604_800_000 },
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** `3 hours ago`, `yesterday`, `in 2 days`; under a minute it is `now`. */
export function formatRelativeTime(instant: Date, now: Date, locale?: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const awayMs = instant.getTime() - now.getTime();
  const step = steps.find(({ ms }) => Math.abs(awayMs) >= ms);
  return step ? words.format(Math.round(awayMs / step.ms), step.unit) : words.format(0, "second");
}
