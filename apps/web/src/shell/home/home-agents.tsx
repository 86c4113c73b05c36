import { Link, useParams } from "@tanstack/react-router";
import PlusIcon from "lucide-react/icons/plus";
import { AgentAvatar } from "../../features/agents/agent-avatar.tsx";
import { HomeSection } from "./home-section.tsx";

type HomeAgent = { id: string; slug: string; name: string; color: string; description: string };

const card =
  "flex h-full items-center gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 hover:bg-hover";

/** The agents at hand, and the way to one more. */
export function HomeAgents({ agents }: { agents: readonly HomeAgent[] }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <HomeSection
      title="Agents"
      all={
        <Link to="/o/$org/agents" params={{ org }}>
          All agents
        </Link>
      }
    >
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {agents.map((agent) => (
          <li key={agent.id}>
            <Link to="/o/$org/agents/$slug" params={{ org, slug: agent.slug }} data-row className={card}>
              <AgentAvatar agent={agent} size={36} />
              <span className="min-w-0">
                <span className="block truncate font-medium">{agent.name}</span>
                <span className="line-clamp-1 text-[13px] text-ink-soft">{agent.description}</span>
              </span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/o/$org/agents/new" params={{ org }} data-create className={`${card} border-dashed text-ink-soft`}>
            <span className="flex size-9 items-center justify-center rounded-control bg-sunken">
              <PlusIcon size={17} aria-hidden="true" />
            </span>
            <span className="font-medium">Create agent</span>
          </Link>
        </li>
      </ul>
    </HomeSection>
  );
}
