const second = 1000;
const minute = 60 * second;

/** A length of time in the unit that fits: `320 ms`, `4.2 sec`, `3.1 min`. */
export function formatDuration(milliseconds: number, locale?: string): string {
  if (milliseconds < second) return inUnit(milliseconds, "millisecond", 0, locale);
  if (milliseconds < minute) return inUnit(milliseconds / second, "second", 1, locale);
  return inUnit(milliseconds / minute, "minute", 1, locale);
}

function inUnit(value: number, unit: string, digits: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}
