import { Button, CodeBlock, ErrorNotice } from "@guildhall/ui";
import RotateCcwIcon from "lucide-react/icons/rotate-ccw";
import { formatDuration } from "../../conversations/format-duration.ts";
import { formatTokens } from "../../conversations/format-tokens.ts";
import { ToolCard } from "../../conversations/tools/tool-card.tsx";
import type { ExecutionDetails, StepDetails } from "../workflow-item.ts";
import { formatMoney } from "../../conversations/format-money.ts";
import { RunStatus } from "./run-status.tsx";
import { useReplayRun } from "./use-replay-run.ts";

/** What went into a step and what came out, and the way to play the run again from here. */
export function StepDetail({ run, step }: { run: ExecutionDetails; step: StepDetails | undefined }) {
  const replay = useReplayRun();
  if (!step) {
    return (
      <section aria-labelledby="whole-run" className="flex flex-col gap-4">
        <h2 id="whole-run" className="text-base font-semibold">
          The whole run
        </h2>
        <Data title="Input" value={run.input} />
        {run.finishedAt && <Data title="Output" value={run.output} />}
        <p className="text-[13px] text-ink-faint">Choose a step to see what went in and what came out.</p>
      </section>
    );
  }
  const { startedAt, finishedAt, inputTokens, outputTokens, costMicros, attempt, error } = step;
  const tokens = inputTokens + outputTokens;
  return (
    <section aria-label={step.name} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-soft">
        <h2 className="grow text-base font-semibold text-ink">{step.name}</h2>
        <RunStatus status={step.status} />
        {startedAt && finishedAt && <span>{formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}</span>}
        {attempt > 1 && <span>attempt {attempt}</span>}
        {tokens > 0 && <span>{formatTokens(tokens)}</span>}
        {costMicros > 0 && <span>{formatMoney(costMicros)}</span>}
      </div>
      {error && <ErrorNotice title="The step failed">{error.message}</ErrorNotice>}
      <Data title="Input" value={step.input} />
      {step.calls.length > 0 && (
        <div>
          <h3 className="text-[13px] font-medium text-ink-soft">Tools</h3>
          {step.calls.map((call) => (
            <ToolCard key={call.toolCallId} call={call} runId={run.id} live={false} />
          ))}
        </div>
      )}
      {step.status === "completed" && <Data title="Output" value={step.output} />}
      {run.finishedAt && step.status !== "skipped" && (
        <Button
          size="sm"
          className="self-start"
          icon={<RotateCcwIcon size={14} aria-hidden="true" />}
          busy={replay.isPending}
          onClick={() => replay.mutate({ id: run.id, fromNodeId: step.nodeId })}
        >
          Run again from this step
        </Button>
      )}
    </section>
  );
}

function Data({ title, value }: { title: string; value: unknown }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-[13px] font-medium text-ink-soft">{title}</h3>
      <CodeBlock language="json" code={JSON.stringify(value, null, 2)} />
    </div>
  );
}
