import type { HealthView } from "@guildhall/api/client";
import { joinClasses, useTimeFormat } from "@guildhall/ui";
import { healthWords } from "./health-words.ts";

type Span = Omit<HealthView["checks"][number]["history"][number], "at"> & { at: string };

const clock = { hour: "numeric", minute: "2-digit" } as const satisfies Intl.DateTimeFormatOptions;

/** The last day as bars; what was not well is told in words to those who don't see them. */
export function HealthHistory({ name, history }: { name: string; history: readonly Span[] }) {
  const time = useTimeFormat(clock);
  const words = ({ at, status, message }: Span) => `${time(at)}: ${healthWords[status].label}. ${message}`;
  const bad = history.filter(({ status }) => status === "error" || status === "warning");
  return (
    <div>
      <div aria-hidden="true" className="flex h-6 items-stretch gap-px">
        {history.map((span) => (
          <span
            key={span.at}
            title={words(span)}
            className={joinClasses("min-w-0 grow rounded-xs", healthWords[span.status].bar)}
          />
        ))}
      </div>
      <p className="sr-only">
        {bad.length === 0 ? `${name}: nothing was wrong in the last day.` : `${name}: ${bad.map(words).join(" ")}`}
      </p>
    </div>
  );
}
