const hourMs = 3_600_000;
const mostHours = 87_660;

/** A duration in hours as people write it: `1.5`; nothing for none. */
export function formatHours(ms: number | null): string {
  return ms === null ? "" : String(Math.round((ms / hourMs) * 100) / 100);
}

/** What people write, in milliseconds; `null` for nothing, and `undefined` for what is no number of hours. */
export function parseHours(text: string): number | null | undefined {
  const written = text.trim().replace(",", ".");
  if (!written) return null;
  const hours = Number(written);
  return hours >= 0 && hours <= mostHours ? Math.round(hours * hourMs) : undefined;
}
