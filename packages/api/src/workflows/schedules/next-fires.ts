import { Cron } from "croner";
import { AppError } from "@guildhall/kernel";

/** When a schedule fires: by a cron expression in a time zone, or every so often, counted from its beginning. */
export type Timing = { cron: string | null; everyMs: number | null; timeZone: string; createdAt: Date };

/** The next fires behind a moment, at most so many. In its own zone nine o'clock stays nine o'clock when clocks are changed. */
export function nextFires({ cron, everyMs, timeZone, createdAt }: Timing, after: Date, atMost: number): Date[] {
  if (everyMs !== null) {
    const gone = Math.floor((after.getTime() - createdAt.getTime()) / everyMs);
    const first = createdAt.getTime() + (Math.max(gone, 0) + 1) * everyMs;
    return Array.from({ length: atMost }, (_, at) => new Date(first + at * everyMs));
  }
  return cron === null ? [] : new Cron(cron, { timezone: timeZone }).nextRuns(atMost, after);
}

/** Throws when a timing can't be read, naming the field; one of cron and interval must be there. */
export function checkTiming({ cron, everyMs, timeZone }: Omit<Timing, "createdAt">): void {
  if (!isTimeZone(timeZone)) throw badTiming("timeZone", "is no time zone; write it as Europe/Berlin");
  if ((cron === null) === (everyMs === null)) throw badTiming("cron", "or everyMs must be given, and not both");
  if (cron === null) return;
  try {
    if (new Cron(cron, { timezone: timeZone }).nextRun() === null) throw badTiming("cron", "never comes to pass");
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw badTiming("cron", "can't be read; five fields such as 0 9 * * 1-5 say weekdays at nine");
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

function badTiming(field: string, words: string): AppError {
  const fields = { [field]: words };
  return new AppError({ code: "bad-input", reason: "bad-timing", userMessage: `${field} ${words}.`, fields });
}
