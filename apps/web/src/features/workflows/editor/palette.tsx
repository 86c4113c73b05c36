import { type NodeType, nodeTypes } from "@guildhall/api/client/graphs";
import { SearchInput } from "@guildhall/ui";
import { useState } from "react";
import { NodeIcon } from "./node-icon.tsx";

/** Under this name a dragged type of node travels. */
export const draggedType = "application/x-guildhall-node";

const headings: Record<NodeType["group"], string> = {
  triggers: "What starts it",
  ai: "Agents and models",
  actions: "Actions",
  logic: "Ways",
  data: "Data",
  people: "People and time",
  canvas: "On the canvas",
};

/** All types of nodes, to be dragged onto the canvas, or put there with Enter. */
export function Palette({ onAdd }: { onAdd: (type: string) => void }) {
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const found = nodeTypes.filter(({ title, summary }) => `${title} ${summary}`.toLowerCase().includes(wanted));
  const groups = Map.groupBy(found, ({ group }) => group);
  return (
    <nav aria-label="Steps" className="flex flex-col gap-3 p-3">
      <SearchInput label="Search steps" data-search value={words} onChange={(event) => setWords(event.target.value)} />
      {[...groups].map(([group, types]) => (
        <section key={group}>
          <h2 className="mb-1 px-2 text-xs font-medium text-ink-faint">{headings[group]}</h2>
          <ul>
            {types.map(({ type, title, summary, icon }) => (
              <li key={type}>
                <button
                  type="button"
                  draggable
                  title={summary}
                  onDragStart={(event) => event.dataTransfer.setData(draggedType, type)}
                  onClick={() => onAdd(type)}
                  className="flex h-8 w-full cursor-grab items-center gap-2.5 rounded-control px-2 text-left text-[13px] hover:bg-hover"
                >
                  <span className="text-ink-soft">
                    <NodeIcon name={icon} />
                  </span>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p className="px-2 text-[13px] text-ink-faint">No step is called so.</p>}
    </nav>
  );
}
