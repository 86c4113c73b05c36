import { Badge, Button, useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import PlayIcon from "lucide-react/icons/play";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { LookOnly } from "../../orgs/sharing/look-only.tsx";
import { ShareButton } from "../../orgs/sharing/share-button.tsx";
import type { WorkflowDetails } from "../workflow-item.ts";
import { GraphView } from "./graph-view.tsx";
import { fieldsOf, RunDialog } from "./run-dialog.tsx";

/** A workflow for who may not change it: its steps, and for who may use it the way to run what is published. */
export function LookPage({ workflow }: { workflow: WorkflowDetails }) {
  const { id, name, description, definition, sharing, liveVersion } = workflow;
  const { org } = useParams({ from: "/o/$org/workflows/$id" });
  const navigate = useNavigate();
  const toast = useToast();
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState(false);
  const start = useMutation(
    useApi().executions.start.mutationOptions({
      onSuccess: (run) => navigate({ to: "/o/$org/runs/$runId", params: { org, runId: run.id } }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  const fields = fieldsOf(definition);
  const mayRun = sharing.level === "use" && liveVersion !== null;
  return (
    <div className="flex h-full flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2">
        <div className="min-w-0 grow basis-48">
          <h1 className="truncate font-semibold">{name}</h1>
          {description && <p className="truncate text-[13px] text-ink-soft">{description}</p>}
        </div>
        <Badge>{liveVersion === null ? "Draft" : `Version ${liveVersion}`}</Badge>
        <ShareButton size="sm" thing={{ kind: "workflow", id }} />
        {mayRun && (
          <Button
            size="sm"
            look="primary"
            icon={<PlayIcon size={14} aria-hidden="true" />}
            busy={start.isPending}
            onClick={() => (fields.length > 0 ? setAsking(true) : start.mutate({ id, input: null }))}
          >
            Run
          </Button>
        )}
      </header>
      <LookOnly sharing={sharing} noun="workflow" verb="run or change it" />
      <div className="min-h-0 grow">
        <GraphView graph={definition} chosen={chosen} onChoose={setChosen} />
      </div>
      <RunDialog
        fields={fields}
        open={asking}
        busy={start.isPending}
        onOpenChange={setAsking}
        onRun={(input) => start.mutate({ id, input })}
      />
    </div>
  );
}
