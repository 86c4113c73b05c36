import { Badge, Button, Menu, MenuItem } from "@guildhall/ui";
import { Link, Outlet, useNavigate, useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import SquarePenIcon from "lucide-react/icons/square-pen";
import { useIsAdmin } from "../orgs/use-is-admin.ts";
import { ShareButton } from "../orgs/sharing/share-button.tsx";
import { SharingBadge } from "../orgs/sharing/sharing-badge.tsx";
import { AccessButton } from "./access/access-button.tsx";
import { AgentAvatar } from "./agent-avatar.tsx";
import { LookOnly } from "../orgs/sharing/look-only.tsx";
import { ArchivedNotice } from "./archived-notice.tsx";
import { useAgent } from "./use-agent.ts";
import { useArchiveAgent } from "./use-archive-agent.ts";

const tabs = [
  { to: "/o/$org/agents/$slug", label: "Chat", exact: true, edits: false },
  { to: "/o/$org/agents/$slug/instructions", label: "Instructions", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/tools", label: "Tools", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/quick-tasks", label: "Quick tasks", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/tests", label: "Tests", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/versions", label: "Versions", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/memory", label: "Memory", exact: false, edits: false },
  { to: "/o/$org/agents/$slug/api", label: "API", exact: false, edits: false },
] as const;

/** An agent: its name, and what can be done with it, each under its own address. */
export function AgentPage() {
  const params = useParams({ from: "/o/$org/agents/$slug" });
  const agent = useAgent();
  const navigate = useNavigate();
  const archive = useArchiveAgent();
  const isAdmin = useIsAdmin();
  const mayEdit = agent.sharing.level === "edit";
  const leave = () => void navigate({ to: "/o/$org/agents", params: { org: params.org } });
  return (
    <div className="flex h-full flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 pt-3 md:px-6">
        <div className="flex min-w-0 grow items-center gap-3 pb-2">
          <AgentAvatar agent={agent} size={36} />
          <div className="min-w-0">
            <h1 className="flex items-center gap-2 font-semibold">
              <span className="truncate">{agent.name}</span>
              {agent.archivedAt && <Badge>Archived</Badge>}
              {!agent.isEnabled && <Badge>Switched off</Badge>}
              <SharingBadge sharing={agent.sharing} />
            </h1>
            {agent.description && <p className="truncate text-[13px] text-ink-soft">{agent.description}</p>}
          </div>
        </div>
        <nav aria-label="Agent" className="flex max-w-full items-center gap-1 self-end overflow-x-auto">
          {tabs
            .filter(({ edits }) => !edits || mayEdit)
            .map(({ to, label, exact }) => (
              <Link
                key={to}
                to={to}
                params={params}
                activeOptions={{ exact, includeSearch: false }}
                activeProps={{ className: "!border-accent !text-ink" }}
                className="flex h-9 shrink-0 items-center border-b-2 border-transparent px-2.5 font-medium text-ink-soft hover:text-ink focus-visible:-outline-offset-2"
              >
                {label}
              </Link>
            ))}
          <Link
            to="/o/$org/agents/$slug"
            params={params}
            search={{ c: "new" }}
            activeProps={{}}
            aria-label="Start conversation"
            title="Start conversation"
            className="ml-1 flex size-8 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
          >
            <SquarePenIcon size={16} aria-hidden="true" />
          </Link>
          <span className="ml-1 shrink-0">
            <ShareButton size="sm" thing={{ kind: "agent", id: agent.id }} />
          </span>
          {isAdmin && <AccessButton agent={agent} />}
          {!agent.archivedAt && mayEdit && (
            <Menu
              label="More"
              align="end"
              trigger={<Button look="ghost" size="sm" aria-label="More" icon={<EllipsisIcon size={16} />} />}
            >
              <MenuItem icon={<ArchiveIcon size={15} />} onSelect={() => archive(agent, leave)}>
                Archive agent
              </MenuItem>
            </Menu>
          )}
        </nav>
      </header>
      <ArchivedNotice agent={agent} />
      <LookOnly sharing={agent.sharing} noun="agent" verb="talk to it" />
      <div className="min-h-0 grow overflow-y-auto">
        <Outlet />
      </div>
    </div>
  );
}
