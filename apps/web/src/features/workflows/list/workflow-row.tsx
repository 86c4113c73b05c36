import { Badge, Menu, MenuItem, RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import { SharingBadge } from "../../orgs/sharing/sharing-badge.tsx";
import { useArchiveWorkflow } from "../use-archive-workflow.ts";
import type { WorkflowItem } from "../workflow-item.ts";

/** One workflow in a list: all of the row leads to it, and its menu does the rest. */
export function WorkflowRow({ workflow }: { workflow: WorkflowItem }) {
  const { org } = useParams({ from: "/o/$org" });
  const archive = useArchiveWorkflow();
  return (
    <li className="relative flex items-center gap-3 px-4 py-3 transition-colors duration-100 focus-within:bg-hover hover:bg-hover">
      <div className="min-w-0 grow">
        <h2 className="font-semibold">
          <Link
            to="/o/$org/workflows/$id"
            params={{ org, id: workflow.id }}
            data-row
            className="block truncate outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-focus"
          >
            {workflow.name}
          </Link>
        </h2>
        <p className="truncate text-[13px] text-ink-soft">{workflow.description || "No description"}</p>
      </div>
      <SharingBadge sharing={workflow.sharing} />
      <Badge>{workflow.liveVersion === null ? "Draft" : `Version ${workflow.liveVersion}`}</Badge>
      <span className="hidden text-xs text-ink-faint sm:block">
        <RelativeTime at={workflow.updatedAt} />
      </span>
      {workflow.sharing.level === "edit" && (
        <Menu
          label={`More for ${workflow.name}`}
          align="end"
          trigger={
            <button
              type="button"
              aria-label={`More for ${workflow.name}`}
              className="relative z-10 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink"
            >
              <EllipsisIcon size={16} />
            </button>
          }
        >
          <MenuItem icon={<ArchiveIcon size={15} />} onSelect={() => archive(workflow)}>
            Archive workflow
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
