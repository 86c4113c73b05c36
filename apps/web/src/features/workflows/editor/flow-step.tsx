import { joinClasses, Status } from "@guildhall/ui";
import { Handle, type NodeProps, Position } from "@xyflow/react";
import TriangleAlertIcon from "lucide-react/icons/triangle-alert";
import { RunStatus } from "../run/run-status.tsx";
import { NodeIcon } from "./node-icon.tsx";
import { memo } from "react";
import type { StepNode } from "./to-flow.ts";

const handle = "!size-3 !border-2 !border-surface !bg-control";

const changeLooks = {
  added: { look: "outline-2 outline-positive", status: { kind: "done", label: "Added" } },
  removed: { look: "outline-2 outline-dashed outline-danger", status: { kind: "failed", label: "Removed" } },
  changed: { look: "outline-2 outline-warning", status: { kind: "attention", label: "Changed" } },
  moved: { look: "", status: { kind: "stopped", label: "Moved" } },
} as const;

/** A step on the canvas: its name, its ports, and how it stands in the run that is shown. */
export const FlowStep = memo(function FlowStep({ data, selected }: NodeProps<StepNode>) {
  const { name, title, icon, inputs, outputs, problem, state, change, detail } = data;
  return (
    <div
      className={joinClasses(
        "w-52 rounded-panel border bg-surface text-[13px] shadow-sm",
        selected ? "border-accent ring-2 ring-accent-line" : problem ? "border-danger-line" : "border-line",
        change && changeLooks[change].look,
      )}
    >
      <div className="flex items-center gap-2.5 px-3 py-2.5">
        <span className="flex size-8 shrink-0 items-center justify-center rounded-control bg-accent-soft text-accent-ink">
          <NodeIcon name={icon} />
        </span>
        <span className="min-w-0 grow">
          <span className="block truncate font-medium">{name}</span>
          <span className="block truncate text-xs text-ink-faint">{title}</span>
        </span>
        {problem && (
          <span title={problem} className="text-danger">
            <TriangleAlertIcon size={15} aria-label={problem} />
          </span>
        )}
      </div>
      {inputs.map((port, at) => (
        <Handle
          key={port.name}
          id={port.name}
          type="target"
          position={Position.Left}
          title={port.title}
          className={handle}
          style={{ top: 28 + at * 24 }}
        />
      ))}
      {outputs.length > 1 && (
        <ul className="border-t border-line py-1 text-xs text-ink-soft">
          {outputs.map((port) => (
            <li key={port.name} className="relative h-6 truncate pr-4 text-right leading-6">
              {port.title}
              <Out port={port} />
            </li>
          ))}
        </ul>
      )}
      {outputs.length === 1 && outputs[0] && <Out port={outputs[0]} top={28} />}
      {(state || detail) && (
        <div className="flex items-center justify-between gap-2 border-t border-line px-3 py-1.5">
          {state && <RunStatus status={state} />}
          <span className="truncate text-xs text-ink-faint">{detail}</span>
        </div>
      )}
      {change && (
        <div className="border-t border-line px-3 py-1.5">
          <Status {...changeLooks[change].status} />
        </div>
      )}
    </div>
  );
});

function Out({ port, top }: { port: StepNode["data"]["outputs"][number]; top?: number }) {
  return (
    <Handle
      id={port.name}
      type="source"
      position={Position.Right}
      title={port.title}
      className={handle}
      {...(top !== undefined && { style: { top } })}
    />
  );
}
