import { Button, Status } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { formatFire, timingWords } from "./timing-words.ts";
import type { ScheduleItem } from "./schedule-item.ts";
import { useScheduleActions } from "./use-schedule-actions.ts";

/** One schedule: when it fires, what it started, and what can be done with it. */
export function ScheduleRow({ schedule }: { schedule: ScheduleItem }) {
  const { org } = useParams({ from: "/o/$org" });
  const { update, fire, remove } = useScheduleActions();
  const { id, isActive, nextFires, lastFires } = schedule;
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="grow font-medium">{timingWords(schedule)}</span>
        <Status kind={isActive ? "done" : "stopped"} label={isActive ? "Active" : "Paused"} />
        <Button size="sm" busy={fire.isPending} onClick={() => fire.mutate({ id })}>
          Fire now
        </Button>
        <Button size="sm" busy={update.isPending} onClick={() => update.mutate({ id, isActive: !isActive })}>
          {isActive ? "Pause schedule" : "Resume schedule"}
        </Button>
        <Button size="sm" look="ghost" busy={remove.isPending} onClick={() => remove.mutate({ id })}>
          Remove
        </Button>
      </div>
      {nextFires.length > 0 && (
        <p className="text-[13px] text-ink-soft">
          Next: {nextFires.map((at) => formatFire(at, schedule.timeZone)).join(" · ")}
        </p>
      )}
      {lastFires.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
          Fired:
          {lastFires.slice(0, 5).map(({ dueAt, runId }) =>
            runId ? (
              <Link
                key={dueAt}
                to="/o/$org/runs/$runId"
                params={{ org, runId }}
                className="underline underline-offset-2"
              >
                {formatFire(dueAt, schedule.timeZone)}
              </Link>
            ) : (
              <span key={dueAt}>{formatFire(dueAt, schedule.timeZone)} (skipped)</span>
            ),
          )}
        </p>
      )}
    </li>
  );
}
