import { Button, EmptyState } from "@guildhall/ui";
import type { ProjectItem } from "./project-item.ts";
import { ProjectMark } from "./project-mark.tsx";
import { useArchiveProject } from "./use-archive-project.ts";

/** The projects that were taken out of the list, each with the way back. */
export function ArchivedProjects({ items }: { items: readonly ProjectItem[] }) {
  const { restore } = useArchiveProject();
  if (items.length === 0) return <EmptyState title="No project is archived">What you archive is kept here.</EmptyState>;
  return (
    <ul
      aria-label="Archived projects"
      className="divide-y divide-line overflow-hidden rounded-panel border border-line"
    >
      {items.map((project) => (
        <li key={project.id} className="flex items-center gap-3 bg-surface px-3 py-2.5">
          <ProjectMark project={project} />
          <span className="min-w-0 grow truncate">{project.name}</span>
          {project.mayChange && (
            <Button size="sm" aria-label={`Restore ${project.name}`} onClick={() => restore(project.id)}>
              Restore
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
