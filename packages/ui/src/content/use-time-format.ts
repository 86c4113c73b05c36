import { use, useMemo } from "react";
import { TimeContext } from "./time-context.ts";

const exact = { dateStyle: "medium", timeStyle: "short" } as const satisfies Intl.DateTimeFormatOptions;

/** Formats instants in the person's zone and language: with day and minute, or as the options say. They must not change. */
export function useTimeFormat(options: Intl.DateTimeFormatOptions = exact): (instant: Date | string) => string {
  const { timeZone, language } = use(TimeContext);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { ...options, ...(timeZone && { timeZone }) });
    return (instant) => format.format(new Date(instant));
  }, [timeZone, language, options]);
}
