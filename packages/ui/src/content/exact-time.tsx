import { useTimeFormat } from "./use-time-format.ts";

/** An instant with its day and minute, in the person's zone. */
export function ExactTime({ at, options }: { at: Date | string; options?: Intl.DateTimeFormatOptions }) {
  const format = useTimeFormat(options);
  return <time dateTime={new Date(at).toISOString()}>{format(at)}</time>;
}
