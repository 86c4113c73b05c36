import { Badge, Button } from "@guildhall/ui";
import PencilIcon from "lucide-react/icons/pencil";
import TrashIcon from "lucide-react/icons/trash-2";
import { type ReactNode, useState } from "react";
import type { EventDetails } from "./calendar-types.ts";
import { describeReminder } from "./describe-reminder.ts";
import { describeRule } from "./describe-rule.ts";
import { formatWhen } from "./format-times.ts";
import { ScopeDialog } from "./scope-dialog.tsx";
import { type Scope, useChangeEvent } from "./use-change-event.ts";

const answers = { needs_action: "not answered", accepted: "comes", declined: "does not come", tentative: "may come" };

/** An event with all that is said of it. */
export function EventDetailsView({
  event,
  timeZone,
  onEdit,
  onDone,
}: {
  event: EventDetails;
  timeZone: string;
  onEdit: () => void;
  onDone: () => void;
}) {
  const { removeEvent } = useChangeEvent();
  const [asks, setAsks] = useState(false);
  const remove = (scope: Scope) => {
    removeEvent(event, scope);
    onDone();
  };
  const isElsewhere = !event.isAllDay && event.timeZone !== timeZone;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="text-lg font-semibold text-pretty">{event.title}</h3>
        <p className="mt-1 text-ink-soft">{formatWhen(event, timeZone)}</p>
        {isElsewhere && (
          <p className="text-[13px] text-ink-faint">
            {formatWhen(event, event.timeZone)} in {event.timeZone}
          </p>
        )}
        {event.recurrenceRule && <p className="text-ink-soft">{describeRule(event.recurrenceRule)}</p>}
      </div>
      <dl className="grid grid-cols-[7rem_1fr] gap-x-3 gap-y-2">
        <Fact name="Calendar">{event.calendarName}</Fact>
        {event.location && <Fact name="Where">{event.location}</Fact>}
        {event.category !== "default" && <Fact name="Category">{event.category}</Fact>}
        <Fact name="Reminder">{describeReminder(event.remindBeforeMs)}</Fact>
        <Fact name="Importance">{event.importance} of 10</Fact>
        <Fact name="Can move">{event.isMovable ? "Yes" : "No"}</Fact>
        {event.taskTitle && <Fact name="Task">{event.taskTitle}</Fact>}
      </dl>
      {event.attendees.length > 0 && (
        <ul aria-label="Who is asked to come" className="flex flex-col gap-1.5">
          {event.attendees.map(({ email, name, response }) => (
            <li key={email} className="flex min-w-0 items-center gap-2">
              <span className="truncate">{name ?? email}</span>
              <Badge>{answers[response]}</Badge>
            </li>
          ))}
        </ul>
      )}
      {event.description && <p className="whitespace-pre-wrap text-pretty">{event.description}</p>}
      {event.mayEdit && (
        <div className="flex gap-2">
          <Button look="primary" icon={<PencilIcon size={15} />} onClick={onEdit}>
            Change event
          </Button>
          <Button icon={<TrashIcon size={15} />} onClick={() => (event.occurrenceAt ? setAsks(true) : remove("all"))}>
            Delete event
          </Button>
        </div>
      )}
      {asks && <ScopeDialog verb="Delete" onChoose={remove} onCancel={() => setAsks(false)} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
