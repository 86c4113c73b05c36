import { AppError } from "@guildhall/kernel";

/** The moment `now` as a clock on the wall of a time zone shows it. Throws, in words, for a zone that there is not. */
export function tellTime(now: Date, timeZone: string) {
  try {
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone, ...options }).format(now);
    const weekday = new Intl.DateTimeFormat("en", { timeZone, weekday: "long" }).format(now);
    return {
      timeZone,
      date: part({ dateStyle: "short" }),
      time: part({ timeStyle: "medium" }),
      weekday,
      utc: now.toISOString(),
    };
  } catch {
    throw new AppError({
      code: "bad-input",
      reason: "no-such-time-zone",
      userMessage: `There is no time zone "${timeZone}". Name one as Europe/Berlin or UTC.`,
    });
  }
}
