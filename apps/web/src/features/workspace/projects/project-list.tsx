import { landBehind, useSortMoves } from "@guildhall/ui/sort";
import { useState } from "react";
import type { ProjectItem } from "./project-item.ts";
import { ProjectRow } from "./project-row.tsx";
import { projectSortList } from "./project-sort-list.ts";
import { useMoveProject } from "./use-move-project.ts";

/** The projects in their order. */
export function ProjectList({ items, onEdit }: { items: readonly ProjectItem[]; onEdit: (id: string) => void }) {
  const move = useMoveProject();
  const [said, setSaid] = useState("");
  const ids = items.map(({ id }) => id);
  const go = (id: string, afterId: string | null) => {
    const name = items.find((item) => item.id === id)?.name ?? "";
    const others = ids.filter((other) => other !== id);
    setSaid(`${name}: place ${afterId ? others.indexOf(afterId) + 2 : 1} of ${ids.length}`);
    move(id, afterId);
  };
  useSortMoves(projectSortList, ({ id, over }) => go(id, landBehind(ids, id, over)));
  const step = (id: string, by: 1 | -1) => {
    const at = ids.indexOf(id);
    const neighbour = ids[at + by];
    if (neighbour) go(id, by === 1 ? neighbour : (ids[at - 2] ?? null));
  };
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul aria-label="Projects" className="divide-y divide-line overflow-hidden rounded-panel border border-line">
        {items.map((project) => (
          <ProjectRow
            key={project.id}
            project={project}
            onStep={(by) => step(project.id, by)}
            onEdit={() => onEdit(project.id)}
          />
        ))}
      </ul>
    </>
  );
}
