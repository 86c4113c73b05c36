import { formatRelativeTime } from "./format-relative-time.ts";
import { useNow } from "./use-now.ts";
import { useTimeFormat } from "./use-time-format.ts";

/** The app speaks English; only dates and numbers follow the person's language. */
const wordsOfApp = "en";

/** How long ago something was; the exact instant on hover, in the person's zone. */
export function RelativeTime({ at }: { at: Date | string }) {
  const instant = new Date(at);
  const now = useNow();
  const exact = useTimeFormat();
  return (
    <time dateTime={instant.toISOString()} title={exact(instant)}>
      {formatRelativeTime(instant, new Date(now), wordsOfApp)}
    </time>
  );
}
