import type { Problem } from "@guildhall/api/client/graphs";
import { Status } from "@guildhall/ui";

/** What is wrong with the graph; each problem leads to its step. */
export function ProblemList({
  problems,
  nameOf,
  onSelect,
}: {
  problems: readonly Problem[];
  nameOf: (nodeId: string) => string;
  onSelect: (nodeId: string) => void;
}) {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <details className="border-t border-line bg-surface text-[13px]">
      <summary className="flex min-h-9 cursor-default items-center px-4">
        {problems.length === 0 ? (
          <Status kind="done" label="Nothing is wrong" />
        ) : (
          <Status kind={errors > 0 ? "failed" : "attention"} label={words(problems.length)} />
        )}
      </summary>
      <ul className="max-h-48 overflow-y-auto px-2 pb-2">
        {problems.map(({ message, nodeId, edgeId, field }, at) => (
          <li key={`${nodeId ?? edgeId ?? ""}.${field ?? ""}.${at}`}>
            <button
              type="button"
              disabled={nodeId === undefined}
              onClick={() => nodeId !== undefined && onSelect(nodeId)}
              className="w-full rounded-control px-2 py-1.5 text-left enabled:hover:bg-hover"
            >
              {nodeId !== undefined && <span className="mr-1.5 font-medium">{nameOf(nodeId)}</span>}
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function words(count: number): string {
  return count === 1 ? "1 thing to look at" : `${count} things to look at`;
}
