import { ButtonLink, EmptyState } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { AgentAvatar } from "./agent-avatar.tsx";
import { starters } from "./starters.ts";

/** What agents are for, the way to the first one, and examples to start from. */
export function AgentsEmpty() {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <div>
      <EmptyState
        drawing={
          <span className="flex gap-2">
            {starters.map((starter) => (
              <AgentAvatar key={starter.id} agent={starter} size={44} />
            ))}
          </span>
        }
        title="Make your first agent"
        action={
          <ButtonLink look="primary">
            <Link to="/o/$org/agents/new" params={{ org }} data-create>
              Create agent
            </Link>
          </ButtonLink>
        }
      >
        An agent is a colleague with a role, rules and tricks. Answer three questions, then talk to it.
      </EmptyState>
      <h2 className="mb-2 text-[13px] font-medium text-ink-soft">Or start from an example</h2>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-3">
        {starters.map((starter) => (
          <li key={starter.id}>
            <Link
              to="/o/$org/agents/new"
              params={{ org }}
              search={{ example: starter.id }}
              data-row
              className="flex h-full items-start gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 hover:bg-hover"
            >
              <AgentAvatar agent={starter} size={32} />
              <span className="min-w-0">
                <span className="block font-medium">{starter.name}</span>
                <span className="block text-[13px] text-ink-soft">{starter.description}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
