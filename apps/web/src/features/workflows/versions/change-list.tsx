import { Diff, Status } from "@guildhall/ui";
import type { JsonValue } from "@guildhall/kernel";
import { fieldTitle } from "../editor/field-title.ts";
import type { ChangedNode, Comparison } from "./version-item.ts";

const looks = {
  added: { kind: "done", label: "Added" },
  removed: { kind: "failed", label: "Removed" },
  changed: { kind: "attention", label: "Changed" },
  moved: { kind: "stopped", label: "Moved" },
} as const;

/** What is new, step by step; the chosen one shows its fields before and after. */
export function ChangeList({
  comparison,
  chosen,
  onChoose,
}: {
  comparison: Comparison;
  chosen: string | undefined;
  onChoose: (nodeId: string) => void;
}) {
  const { nodes, edges } = comparison;
  if (nodes.length === 0 && edges.length === 0) return <p className="text-ink-soft">Both do the same.</p>;
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1" aria-label="Changed steps">
        {nodes.map((node) => (
          <li key={node.nodeId} className="rounded-control border border-line">
            <button
              type="button"
              data-row
              aria-expanded={node.nodeId === chosen}
              onClick={() => onChoose(node.nodeId)}
              className="flex min-h-9 w-full items-center gap-2 rounded-control px-3 text-left hover:bg-hover"
            >
              <span className="min-w-0 grow truncate font-medium">{node.name}</span>
              <Status {...looks[node.change]} />
            </button>
            {node.nodeId === chosen && <Fields node={node} typeOf={(id) => typeIn(comparison, id)} />}
          </li>
        ))}
      </ul>
      {edges.length > 0 && (
        <ul className="flex flex-col gap-1 text-[13px]" aria-label="Changed ways">
          {edges.map(({ from, to, change }) => (
            <li
              key={`${change} ${from.node}.${from.port} ${to.node}.${to.port}`}
              className="flex items-center gap-2 px-3"
            >
              <span className="min-w-0 grow truncate">
                {nameIn(comparison, from.node)} → {nameIn(comparison, to.node)}
              </span>
              <Status {...looks[change]} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fields({ node, typeOf }: { node: ChangedNode; typeOf: (id: string) => string }) {
  if (node.fields.length === 0) return null;
  return (
    <div className="flex flex-col gap-3 px-3 pt-1 pb-3">
      {node.fields.map(({ field, before, after }) => {
        const title = fieldTitle(typeOf(node.nodeId), field);
        return (
          <div key={field} className="flex flex-col gap-1">
            <h3 className="text-[13px] text-ink-soft">{title}</h3>
            <Diff label={`${title}, before and after`} before={textOf(before)} after={textOf(after)} />
          </div>
        );
      })}
    </div>
  );
}

function textOf(value: JsonValue): string {
  if (typeof value === "string") return value;
  return value === null ? "" : JSON.stringify(value, null, 2);
}

function nodeIn({ from, to }: Comparison, id: string) {
  return [...to.definition.nodes, ...from.definition.nodes].find((node) => node.id === id);
}
const typeIn = (comparison: Comparison, id: string) => nodeIn(comparison, id)?.type ?? "";
const nameIn = (comparison: Comparison, id: string) => nodeIn(comparison, id)?.name ?? id;
