import { z } from "zod";

const earliest = new Date("1900-01-01T00:00:00Z");
const latest = new Date("2200-01-01T00:00:00Z");

/** A moment as clients send it: ISO 8601 with `Z` or an offset, between 1900 and 2200. */
export const instant = z.iso
  .datetime({ offset: true, error: "must be a time such as 2026-11-24T09:00:00Z" })
  .transform((text) => new Date(text))
  .refine((at) => at >= earliest && at < latest, "must lie between the years 1900 and 2200");

/** The IANA name of a time zone that this machine knows, such as `Europe/Berlin`. */
export const timeZoneName = z
  .string()
  .max(64)
  .refine(isTimeZone, "must be the name of a time zone, such as Europe/Berlin");

/** Whether this machine knows a time zone of this name; mere offsets such as `+02:00` are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
