import type { Graph, JsonValue } from "@guildhall/kernel";
import { Button, CodeBlock, ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import FlaskConicalIcon from "lucide-react/icons/flask-conical";
import { failureOf } from "../../../../api/failure-of.ts";
import { useApi } from "../../../../api/use-api.ts";
import { formatDuration } from "../../../conversations/format-duration.ts";
import { RunStatus } from "../../run/run-status.tsx";
import { PinField } from "./pin-field.tsx";
import type { Pins } from "./pins.ts";
import { type StepScope, waysTo } from "./step-scope.ts";

/** Runs the chosen step alone: on what the last run brought to it, or on what is pinned. */
export function TryStep({
  workflowId,
  graph,
  node,
  scope,
  pins,
  onPin,
}: {
  workflowId: string;
  graph: Graph;
  node: Graph["nodes"][number];
  scope: StepScope;
  pins: Pins;
  onPin: (nodeId: string, value: JsonValue | undefined) => void;
}) {
  const api = useApi();
  const trying = useMutation(api.workflows.tryNode.mutationOptions());
  const before = graph.nodes.filter(({ id }) => waysTo(graph, node.id).some(({ from }) => from.node === id));
  const { incoming: _incoming, index: _index, ...given } = scope;
  const tried = trying.data;
  return (
    <details className="rounded-panel border border-line px-3 py-2">
      <summary className="min-h-6 cursor-default font-medium">Try this step</summary>
      <div className="flex flex-col gap-3 pt-3 pb-1">
        <p className="text-[13px] text-pretty text-ink-soft">
          Runs this step alone. What it calls, it really calls; no run is left behind.
        </p>
        {before.map(({ id, name, type }) => (
          <PinField
            key={id}
            label={type === "map" ? `What “${name}” gave` : `What comes from “${name}”`}
            value={pins[id] ?? scope.arrived[id] ?? null}
            isPinned={id in pins}
            onPin={(value) => onPin(id, value)}
          />
        ))}
        <Button
          size="sm"
          className="self-start"
          icon={<FlaskConicalIcon size={14} aria-hidden="true" />}
          busy={trying.isPending}
          onClick={() => trying.mutate({ id: workflowId, node, ...given })}
        >
          Try step
        </Button>
        {trying.isError && <ErrorNotice title="It was not tried">{failureOf(trying.error).message}</ErrorNotice>}
        {tried && (
          <section aria-label="What came of it" className="flex flex-col gap-2">
            <p className="flex items-center gap-3 text-[13px] text-ink-soft" role="status">
              <RunStatus status={tried.status} />
              {formatDuration(tried.durationMs)}
            </p>
            {tried.error && <ErrorNotice title="The step failed">{tried.error.message}</ErrorNotice>}
            {tried.wait && <p className="text-[13px]">{waits[tried.wait]}</p>}
            {tried.status === "completed" && (
              <>
                <CodeBlock language="json" code={JSON.stringify(tried.output, null, 2)} />
                <Button size="sm" look="ghost" className="self-start" onClick={() => onPin(node.id, tried.output)}>
                  Pin this output
                </Button>
              </>
            )}
          </section>
        )}
      </div>
    </details>
  );
}

const waits = {
  timer: "In a run it would wait here until its time comes.",
  approval: "In a run it would wait here for somebody to decide.",
  execution: "In a run the other workflow would start here.",
} as const;
