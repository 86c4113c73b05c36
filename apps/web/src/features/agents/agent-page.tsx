import { Badge } from "@guildhall/ui";
import { Outlet } from "@tanstack/react-router";
import { LookOnly } from "../orgs/sharing/look-only.tsx";
import { SharingBadge } from "../orgs/sharing/sharing-badge.tsx";
import { AgentActions } from "./agent-actions.tsx";
import { AgentAvatar } from "./agent-avatar.tsx";
import { AgentTabs } from "./agent-tabs.tsx";
import { ArchivedNotice } from "./archived-notice.tsx";
import { useAgent } from "./use-agent.ts";

/** An agent: its name, and what can be done with it, each under its own address. */
export function AgentPage() {
  const agent = useAgent();
  return (
    <div className="flex h-full flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 border-b border-line px-4 pt-3 md:px-6">
        <div className="flex min-w-0 grow basis-0 items-center gap-3 pb-2">
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
        <AgentTabs mayEdit={agent.sharing.level === "edit"} />
        <AgentActions />
      </header>
      <ArchivedNotice agent={agent} />
      <LookOnly sharing={agent.sharing} noun="agent" verb="talk to it" />
      <div className="min-h-0 grow overflow-y-auto">
        <Outlet />
      </div>
    </div>
  );
}
