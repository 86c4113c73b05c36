import { Button } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import CircleCheckIcon from "lucide-react/icons/circle-check";
import type { SummaryItem } from "./summary-item.ts";

/** What is left to do, each a task in one press; what is one already leads to it. */
export function FollowUps({
  followUps,
  makeTask,
  making,
}: {
  followUps: SummaryItem["followUps"];
  makeTask: ((followUp: string) => void) | null;
  making: string | null;
}) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <ul className="divide-y divide-line rounded-panel border border-line" aria-label="Left to do">
      {followUps.map(({ text, task }) => (
        <li key={text} className="flex flex-col items-start gap-1.5 px-3 py-2">
          <span className="break-words">{text}</span>
          {task ? (
            <Link
              to="/o/$org/tasks"
              params={{ org }}
              search={{ task: task.id }}
              className="flex min-h-6 items-center gap-1.5 text-[13px] text-ink-soft underline hover:text-ink"
            >
              <CircleCheckIcon size={14} aria-hidden="true" />
              See the task
            </Link>
          ) : (
            makeTask && (
              <Button
                size="sm"
                busy={making === text}
                onClick={() => makeTask(text)}
                aria-label={`Make a task: ${text}`}
              >
                Make a task
              </Button>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
