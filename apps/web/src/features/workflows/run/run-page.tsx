import { Button, ErrorNotice, Segments } from "@guildhall/ui";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import ListIcon from "lucide-react/icons/list";
import SquareIcon from "lucide-react/icons/square";
import WorkflowIcon from "lucide-react/icons/workflow";
import { useState } from "react";
import { Playback } from "./playback/playback.tsx";
import { stepAt } from "./playback/step-at.ts";
import { RunFigures } from "./run-figures.tsx";
import { TraceId } from "./trace-id.tsx";
import type { RunSearch } from "./run-search.ts";
import { RunStatus } from "./run-status.tsx";
import { chooseStep, keyOfStep } from "./choose-step.ts";
import { StepDetail } from "./step-detail.tsx";
import { StepList } from "./step-list.tsx";
import { useCancelRun } from "./use-cancel-run.ts";
import { useExecution } from "./use-execution.ts";
import { useReplayRun } from "./use-replay-run.ts";
import { WaitList } from "./wait-list.tsx";

const views = [
  { value: "list", label: "Steps", drawing: <ListIcon size={14} aria-hidden="true" /> },
  { value: "canvas", label: "Canvas", drawing: <WorkflowIcon size={14} aria-hidden="true" /> },
] as const;

/** One run, live: its steps over time or on the canvas at the left, what went in and came out of the chosen one at the right. */
export function RunPage() {
  const { org, runId } = useParams({ from: "/o/$org/runs/$runId" });
  const { step: chosen, view = "list" } = useSearch({ from: "/o/$org/runs/$runId" });
  const navigate = useNavigate({ from: "/o/$org/runs/$runId" });
  const run = useExecution(runId);
  const cancel = useCancelRun();
  const replay = useReplayRun();
  const [moment, setMoment] = useState<number | null>(null);
  const selected = chooseStep(run.steps, chosen);
  const show = (change: RunSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const isCanvas = view === "canvas";
  return (
    <div className="flex h-full flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
        <h1 className="min-w-0 grow font-semibold">
          <Link to="/o/$org/workflows/$id" params={{ org, id: run.workflowId }} className="hover:underline">
            {run.workflowName}
          </Link>
          <span className="ml-2 font-normal text-ink-faint">version {run.version}</span>
        </h1>
        <RunStatus status={run.status} />
        <RunFigures run={run} />
        {run.traceId !== null && <TraceId traceId={run.traceId} />}
        <Segments label="How it is shown" choices={views} value={view} onChange={(next) => show({ view: next })} />
        {run.finishedAt !== null ? (
          <Button size="sm" busy={replay.isPending} onClick={() => replay.mutate({ id: runId })}>
            Run again
          </Button>
        ) : (
          <Button
            size="sm"
            icon={<SquareIcon size={13} aria-hidden="true" />}
            busy={cancel.isPending}
            onClick={() => cancel.mutate({ id: runId })}
          >
            Stop run
          </Button>
        )}
      </header>
      <div className="flex flex-col gap-3 px-4 pt-3 empty:hidden md:px-6">
        {run.error && <ErrorNotice title="The run failed">{run.error.message}</ErrorNotice>}
        <WaitList waits={run.waits} />
      </div>
      <div className="grid min-h-0 grow grid-cols-1 gap-4 overflow-y-auto p-4 md:grid-cols-2 md:px-6">
        {isCanvas ? (
          <Playback
            run={run}
            chosen={selected?.nodeId}
            onMoment={setMoment}
            onChoose={(nodeId) => {
              const step = chooseStep(run.steps, undefined, nodeId);
              if (step) show({ step: keyOfStep(step) });
            }}
          />
        ) : (
          <StepList
            run={run}
            chosen={selected && keyOfStep(selected)}
            onChoose={(step) => show({ step: keyOfStep(step) })}
          />
        )}
        <StepDetail run={run} step={selected && (stepAt(selected, isCanvas ? moment : null) ?? undefined)} />
      </div>
    </div>
  );
}
