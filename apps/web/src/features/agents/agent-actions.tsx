import { Button, Menu, MenuItem } from "@guildhall/ui";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import SquarePenIcon from "lucide-react/icons/square-pen";
import { ShareButton } from "../orgs/sharing/share-button.tsx";
import { useIsAdmin } from "../orgs/use-is-admin.ts";
import { AccessButton } from "./access/access-button.tsx";
import { useAgent } from "./use-agent.ts";
import { useArchiveAgent } from "./use-archive-agent.ts";

/** What is done with an agent from each of its pages. */
export function AgentActions() {
  const agent = useAgent();
  const params = useParams({ from: "/o/$org/agents/$slug" });
  const navigate = useNavigate();
  const archive = useArchiveAgent();
  const isAdmin = useIsAdmin();
  const leave = () => void navigate({ to: "/o/$org/agents", params: { org: params.org } });
  return (
    <div className="flex shrink-0 items-center gap-1 pb-1.5">
      <Link
        to="/o/$org/agents/$slug"
        params={params}
        search={{ c: "new" }}
        activeProps={{}}
        aria-label="Start conversation"
        title="Start conversation"
        className="flex size-8 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
      >
        <SquarePenIcon size={16} aria-hidden="true" />
      </Link>
      <ShareButton size="sm" thing={{ kind: "agent", id: agent.id }} />
      {isAdmin && <AccessButton agent={agent} />}
      {!agent.archivedAt && agent.sharing.level === "edit" && (
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
    </div>
  );
}
