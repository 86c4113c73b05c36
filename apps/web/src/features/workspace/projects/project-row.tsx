import { Badge, joinClasses, Menu, MenuItem } from "@guildhall/ui";
import { useSortItem } from "@guildhall/ui/sort";
import { Link, useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import ArrowDownIcon from "lucide-react/icons/arrow-down";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import PencilIcon from "lucide-react/icons/pencil";
import type { KeyboardEvent } from "react";
import { SharingBadge } from "../../orgs/sharing/sharing-badge.tsx";
import type { ProjectItem } from "./project-item.ts";
import { ProjectMark } from "./project-mark.tsx";
import { projectSortList } from "./project-sort-list.ts";
import { useArchiveProject } from "./use-archive-project.ts";

/** One project in the list: it is dragged into place, or moved by Shift and an arrow, or by its menu. */
export function ProjectRow({
  project,
  onStep,
  onEdit,
}: {
  project: ProjectItem;
  onStep: (by: 1 | -1) => void;
  onEdit: () => void;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const { archive } = useArchiveProject();
  const { ref, dragging, edge } = useSortItem<HTMLLIElement>(projectSortList, project.id);
  const press = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onStep(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      ref={ref}
      className={joinClasses(
        "relative flex items-center gap-3 bg-surface px-3 py-2.5 hover:bg-hover",
        dragging && "opacity-40",
        edge === "before" && "shadow-[inset_0_2px_0_var(--color-accent)]",
        edge === "after" && "shadow-[inset_0_-2px_0_var(--color-accent)]",
      )}
    >
      <ProjectMark project={project} />
      <div className="min-w-0 grow">
        <Link
          to="/o/$org/projects/$projectId"
          params={{ org, projectId: project.id }}
          draggable={false}
          data-row
          aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown"
          onKeyDown={press}
          className="block truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          {project.name}
        </Link>
        {project.description && <p className="truncate text-[13px] text-ink-soft">{project.description}</p>}
      </div>
      {project.isDefault && <Badge tone="accent">Default</Badge>}
      {project.visibility === "organization" ? (
        <Badge>{project.isOwn ? "Shared" : "Of a colleague"}</Badge>
      ) : (
        !project.isDefault && <SharingBadge sharing={project.sharing} />
      )}
      <Menu
        label={`More for ${project.name}`}
        align="end"
        trigger={
          <button
            type="button"
            aria-label={`More for ${project.name}`}
            className="relative z-10 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink"
          >
            <EllipsisIcon size={16} />
          </button>
        }
      >
        {project.mayChange && (
          <MenuItem icon={<PencilIcon size={15} />} onSelect={onEdit}>
            Change project
          </MenuItem>
        )}
        <MenuItem icon={<ArrowUpIcon size={15} />} onSelect={() => onStep(-1)}>
          Move up
        </MenuItem>
        <MenuItem icon={<ArrowDownIcon size={15} />} onSelect={() => onStep(1)}>
          Move down
        </MenuItem>
        {project.mayChange && !project.isDefault && (
          <MenuItem icon={<ArchiveIcon size={15} />} onSelect={() => archive(project)}>
            Archive project
          </MenuItem>
        )}
      </Menu>
    </li>
  );
}
