import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "../../../../api/use-api.ts";
import { formatDuration } from "../../../conversations/format-duration.ts";
import { GraphView } from "../../editor/graph-view.tsx";
import type { ExecutionDetails } from "../../workflow-item.ts";
import { momentsOf, type NodeMoment, nodesAt } from "./moments.ts";
import { PlaybackBar } from "./playback-bar.tsx";

/** A run on the graph that it ran: how each step stood at the chosen moment. Stays at the end of a run that goes on. */
export function Playback({
  run,
  chosen,
  onChoose,
  onMoment,
}: {
  run: ExecutionDetails;
  chosen: string | undefined;
  onChoose: (nodeId: string) => void;
  /** Told the instant that is shown; null at the end, where everything is known. */
  onMoment: (at: number | null) => void;
}) {
  const { workflowId: id, version, steps } = run;
  const { data } = useSuspenseQuery(useApi().workflows.version.queryOptions({ id, version }));
  const moments = useMemo(() => momentsOf(steps), [steps]);
  const [picked, setPicked] = useState<number | null>(null);
  const last = Math.max(moments.length - 1, 0);
  const place = picked === null ? last : Math.min(picked, last);
  const isEnd = place === last;
  const nodes = useMemo(
    () => nodesAt(steps, moments[place] ?? Number.POSITIVE_INFINITY, isEnd),
    [steps, moments, place, isEnd],
  );
  const states = useMemo(() => new Map([...nodes].map(([node, { state }]) => [node, state])), [nodes]);
  const details = useMemo(() => new Map([...nodes].map(([node, it]) => [node, wordsOf(it)])), [nodes]);
  const go = (next: number) => {
    setPicked(next === last ? null : next);
    onMoment(next === last ? null : (moments[next] ?? null));
  };
  return (
    <section aria-label="The run on the canvas" className="flex min-h-0 flex-col gap-2">
      <div className="h-72 overflow-hidden rounded-panel border border-line md:h-auto md:min-h-64 md:grow">
        <GraphView graph={data.definition} states={states} details={details} chosen={chosen} onChoose={onChoose} />
      </div>
      <PlaybackBar moments={moments} place={place} onGo={go} />
      {run.hasMoreSteps && <p className="text-[13px] text-ink-faint">Shown are the first {steps.length} steps.</p>}
    </section>
  );
}

function wordsOf({ ms, done, begun, state }: NodeMoment): string {
  if (state === "skipped") return "";
  return begun > 1 ? `${done} of ${begun}` : formatDuration(ms);
}
