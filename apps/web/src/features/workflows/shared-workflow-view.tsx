import { findNodeType } from "@guildhall/api/client/graphs";
import { Badge } from "@guildhall/ui";
import type { SharedWorkflow } from "../orgs/sharing/public/load-shared.ts";
import { NodeIcon } from "./editor/node-icon.tsx";
import { TemplateDrawing } from "./templates/template-drawing.tsx";

/** A workflow on its public page: its drawing and the names of its steps, not what is set in them. */
export function SharedWorkflowView({ workflow }: { workflow: SharedWorkflow }) {
  const { name, description, version, nodes, edges } = workflow;
  const steps = nodes.filter(({ type }) => type !== "note" && type !== "frame");
  const order = steps.toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);
  return (
    <>
      <header>
        <h1 className="flex flex-wrap items-center gap-2 text-xl font-semibold tracking-tight">
          <span className="min-w-0 break-words">{name}</span>
          <Badge>{`Version ${version}`}</Badge>
        </h1>
        {description && <p className="mt-1 text-pretty text-ink-soft">{description}</p>}
      </header>
      <div className="rounded-panel border border-line bg-surface p-4">
        <TemplateDrawing graph={{ nodes: steps, edges }} className="h-28" />
      </div>
      <section aria-label="Steps" className="flex flex-col gap-2">
        <h2 className="font-semibold">Steps</h2>
        <ol className="divide-y divide-line rounded-panel border border-line bg-surface">
          {order.map(({ id, type, name: step }) => (
            <li key={id} className="flex items-center gap-3 px-3 py-2">
              <NodeIcon name={findNodeType(type)?.icon ?? ""} />
              <span className="min-w-0 break-words">{step}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
