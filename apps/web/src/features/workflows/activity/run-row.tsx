import { RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { formatDuration } from "../../conversations/format-duration.ts";
import { RunStatus } from "../run/run-status.tsx";
import type { ExecutionItem } from "../workflow-item.ts";

const starts = {
  manual: "by hand",
  schedule: "by schedule",
  webhook: "by webhook",
  chat: "by a message",
  event: "by an event",
  workflow: "by a workflow",
  replay: "again",
  link: "by a link",
} as const;

/** One run in a list. */
export function RunRow({ run }: { run: ExecutionItem }) {
  const { org } = useParams({ from: "/o/$org" });
  const { startedAt, finishedAt } = run;
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 focus-within:bg-hover hover:bg-hover">
      <Link
        to="/o/$org/runs/$runId"
        params={{ org, runId: run.id }}
        data-row
        className="min-w-0 grow basis-48 truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-focus"
      >
        {run.workflowName}
        {run.error && <span className="ml-2 text-[13px] font-normal text-ink-soft">{run.error.message}</span>}
      </Link>
      <span className="text-[13px] text-ink-faint">{starts[run.trigger]}</span>
      {startedAt && finishedAt && (
        <span className="text-[13px] text-ink-faint">
          {formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}
        </span>
      )}
      <span className="w-24">
        <RunStatus status={run.status} />
      </span>
      <span className="w-24 text-right text-xs text-ink-faint">
        <RelativeTime at={run.createdAt} />
      </span>
    </li>
  );
}
