import type { JsonValue, ToolPart } from "@guildhall/kernel";
import { CodeBlock, Status } from "@guildhall/ui";
import ChevronRightIcon from "lucide-react/icons/chevron-right";
import WrenchIcon from "lucide-react/icons/wrench";
import { formatDuration } from "../format-duration.ts";
import { ToolApproval } from "./tool-approval.tsx";
import { toolState } from "./tool-state.ts";

/** A call of a tool: its name, how it stands and how long it took; opened, what went in and what came out. */
export function ToolCard({ call, runId, live }: { call: ToolPart; runId: string; live: boolean }) {
  const { toolName, input, output, durationMs, approval } = call;
  const { kind, words } = toolState(call);
  const took = durationMs !== undefined && kind !== "stopped" ? ` · ${formatDuration(durationMs)}` : "";
  return (
    <div className="my-2 rounded-panel border border-line bg-surface text-[13px]">
      <details className="group">
        <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-panel px-3 py-1.5 hover:bg-hover">
          <WrenchIcon size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />
          <span className="min-w-0 grow truncate font-mono">{toolName}</span>
          <span className="shrink-0">
            <Status kind={kind} label={`${words}${took}`} />
          </span>
          <ChevronRightIcon
            size={15}
            aria-hidden="true"
            className="shrink-0 text-ink-faint transition-transform duration-100 group-open:rotate-90"
          />
        </summary>
        <div className="flex flex-col gap-2 px-3 pb-3">
          <CodeBlock code={write(input)} language="input" />
          {output !== undefined && <CodeBlock code={write(output)} language="output" />}
          {approval?.comment && <p className="text-ink-soft">“{approval.comment}”</p>}
        </div>
      </details>
      {approval?.status === "asked" && output === undefined && live && <ToolApproval call={call} runId={runId} />}
    </div>
  );
}

const write = (value: JsonValue) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
