import { findNodeType, type Problem } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { Button, Field, IconButton, TextInput } from "@guildhall/ui";
import { useMemo } from "react";
import TrashIcon from "lucide-react/icons/trash";
import XIcon from "lucide-react/icons/x";
import { ConfigForm } from "./config-form.tsx";
import { StepData } from "./expression/step-data.ts";
import { NodeWays } from "./node-ways.tsx";
import { stepScope } from "./try/step-scope.ts";
import { TryStep } from "./try/try-step.tsx";
import type { useKnownData } from "./try/use-known-data.ts";

type GraphNode = Graph["nodes"][number];

/** The chosen step: its name, its configuration, what is wrong with it, and the way to remove it. */
export function NodePanel({
  workflowId,
  data,
  graph,
  node,
  problems,
  onChange,
  onEdit,
  onRemove,
  onClose,
}: {
  workflowId: string;
  data: ReturnType<typeof useKnownData>;
  graph: Graph;
  node: GraphNode;
  problems: readonly Problem[];
  onChange: (change: Partial<Pick<GraphNode, "name" | "config">>) => void;
  onEdit: (edit: (graph: Graph) => Graph) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  const type = findNodeType(node.type);
  const { known, pins, pin, hasData } = data;
  const scope = useMemo(() => stepScope(graph, node.id, known), [graph, node.id, known]);
  const found = useMemo(() => ({ scope, hasData }), [scope, hasData]);
  const canTry = type && type.group !== "canvas" && type.group !== "triggers" && type.type !== "map";
  const general = problems.filter(({ field }) => !field);
  return (
    <section aria-label={`Step ${node.name}`} className="flex flex-col gap-4 p-4">
      <header className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2 className="font-semibold">{type?.title ?? node.type}</h2>
          <p className="text-[13px] text-pretty text-ink-soft">{type?.summary}</p>
        </div>
        <IconButton label="Close" icon={<XIcon size={16} />} onClick={onClose} />
      </header>
      {general.map(({ message }) => (
        <p key={message} className="text-[13px] text-danger">
          {message}
        </p>
      ))}
      <Field label="Name" hint={type?.group !== "canvas" && <code>steps.{node.id}.output</code>}>
        {(control) => (
          <TextInput {...control} value={node.name} onChange={(event) => onChange({ name: event.target.value })} />
        )}
      </Field>
      <StepData value={found}>
        <ConfigForm node={node} problems={problems} onChange={(config) => onChange({ config })} />
      </StepData>
      {canTry && <TryStep workflowId={workflowId} graph={graph} node={node} scope={scope} pins={pins} onPin={pin} />}
      <NodeWays graph={graph} node={node} onEdit={onEdit} />
      <Button
        look="ghost"
        size="sm"
        className="self-start"
        icon={<TrashIcon size={14} aria-hidden="true" />}
        onClick={onRemove}
      >
        Remove step
      </Button>
    </section>
  );
}
