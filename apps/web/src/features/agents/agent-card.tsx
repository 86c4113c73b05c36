import { Badge, Menu, MenuItem, RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import { SharingBadge } from "../orgs/sharing/sharing-badge.tsx";
import { AgentAvatar } from "./agent-avatar.tsx";
import { AgentIcon } from "./agent-icon.tsx";
import type { AgentItem } from "./agent-item.ts";
import { useArchiveAgent } from "./use-archive-agent.ts";

/** One agent in a list: all of the card leads to it, and its menu does the rest. */
export function AgentCard({ agent }: { agent: AgentItem }) {
  const { org } = useParams({ from: "/o/$org" });
  const archive = useArchiveAgent();
  return (
    <li className="relative flex items-start gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 focus-within:bg-hover hover:bg-hover">
      <AgentAvatar agent={agent} size={40} />
      <div className="min-w-0 grow">
        <h2 className="flex items-center gap-1.5 font-semibold">
          <Link
            to="/o/$org/agents/$slug"
            params={{ org, slug: agent.slug }}
            data-row
            className="truncate outline-none after:absolute after:inset-0 after:rounded-panel focus-visible:after:outline-2 focus-visible:after:outline-focus"
          >
            {agent.name}
          </Link>
          <span className="shrink-0 text-ink-faint">
            <AgentIcon name={agent.icon} size={14} />
          </span>
          <SharingBadge sharing={agent.sharing} />
          {!agent.isEnabled && <Badge>Switched off</Badge>}
        </h2>
        <p className="line-clamp-2 text-[13px] text-pretty text-ink-soft">{agent.description || "No description"}</p>
        <p className="mt-1 text-xs text-ink-faint">
          <RelativeTime at={agent.updatedAt} />
        </p>
      </div>
      {agent.sharing.level === "edit" && (
        <Menu
          label={`More for ${agent.name}`}
          align="end"
          trigger={
            <button
              type="button"
              aria-label={`More for ${agent.name}`}
              className="relative z-10 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink"
            >
              <EllipsisIcon size={16} />
            </button>
          }
        >
          <MenuItem icon={<ArchiveIcon size={15} />} onSelect={() => archive(agent)}>
            Archive agent
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
