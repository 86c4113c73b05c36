import { Badge } from "@guildhall/ui";
import type { ImportPreview } from "./calendar-types.ts";
import { describeRule } from "./describe-rule.ts";

const words = { new: "new", changed: "changes", same: "is there" };

/** What importing would bring, and what can't be taken over. */
export function ImportPreviewList({ preview, timeZone }: { preview: ImportPreview; timeZone: string }) {
  const { counts, events, problems, name } = preview;
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short", timeZone });
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone });
  return (
    <div role="status" className="flex flex-col gap-3">
      <p>
        {name && <strong className="font-medium">{name}: </strong>}
        {counts.new} new, {counts.changed} changed, {counts.same} already there
        {counts.skipped > 0 && `, ${counts.skipped} that can't be taken over`}.
      </p>
      <ul
        aria-label="Events of the file"
        tabIndex={0}
        className="max-h-56 divide-y divide-line overflow-y-auto rounded-panel border border-line"
      >
        {events.map((event) => (
          <li key={event.uid} className="flex items-center gap-2 px-3 py-1.5">
            <span className="min-w-0 grow">
              <span className="block truncate">{event.title}</span>
              <span className="block truncate text-xs text-ink-soft">
                {(event.isAllDay ? day : when).format(new Date(event.startAt))}
                {event.recurrenceRule && ` · ${describeRule(event.recurrenceRule)}`}
              </span>
            </span>
            <Badge>{words[event.change]}</Badge>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <ul aria-label="What can't be taken over" className="list-disc pl-5 text-[13px] text-ink-soft">
          {problems.slice(0, 10).map(({ title, reason }, index) => (
            <li key={`${index} ${title}`}>
              {title}: {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
