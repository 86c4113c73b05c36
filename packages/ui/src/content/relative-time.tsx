import { formatRelativeTime } from "./format-relative-time.ts";
import { useNow } from "./use-now.ts";

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** How long ago something was; the exact instant on hover, in the person's zone. */
export function RelativeTime({ at }: { at: Date | string }) {
  const instant = new Date(at);
  const now = useNow();
  return (
    <time dateTime={instant.toISOString()} title={exact.format(instant)}>
      {formatRelativeTime(instant, new Date(now))}
    </time>
  );
}
