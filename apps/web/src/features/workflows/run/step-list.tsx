import { EmptyState } from "@guildhall/ui";
import type { ExecutionDetails, StepDetails } from "../workflow-item.ts";
import { RunStatus } from "./run-status.tsx";
import { stepBar, timeSpan } from "./step-bar.ts";

/** The steps of a run in the order in which they began, each with a bar for its time. */
export function StepList({
  run,
  chosen,
  onChoose,
}: {
  run: ExecutionDetails;
  chosen: string | undefined;
  onChoose: (step: StepDetails) => void;
}) {
  if (run.steps.length === 0) {
    return <EmptyState title="Nothing has run yet">A worker takes it as soon as one is free.</EmptyState>;
  }
  const span = timeSpan(run.steps);
  const steps = run.steps.toSorted((a, b) => (a.startedAt ?? "9").localeCompare(b.startedAt ?? "9") || a.seq - b.seq);
  return (
    <ol className="flex flex-col gap-0.5" aria-label="Steps">
      {steps.map((step) => {
        const key = `${step.nodeId}:${step.iteration}`;
        const { left, width } = stepBar(step, span);
        return (
          <li key={key}>
            <button
              type="button"
              data-row
              aria-pressed={key === chosen}
              onClick={() => onChoose(step)}
              className="flex w-full flex-col gap-1 rounded-control px-3 py-2 text-left hover:bg-hover aria-pressed:bg-accent-soft"
            >
              <span className="flex items-center gap-2">
                <span className="min-w-0 grow truncate font-medium">
                  {step.name}
                  {step.iteration && <span className="ml-1.5 font-normal text-ink-faint">#{step.iteration}</span>}
                </span>
                <RunStatus status={step.status} />
              </span>
              <span className="relative h-1 w-full rounded-full bg-sunken" aria-hidden="true">
                <span
                  className="absolute inset-y-0 min-w-1 rounded-full bg-accent"
                  style={{ left: `${left}%`, width: `${width}%` }}
                />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
