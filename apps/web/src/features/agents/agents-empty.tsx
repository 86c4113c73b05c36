import { ButtonLink, EmptyState } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { AgentAvatar } from "./agent-avatar.tsx";
import { presetFace } from "./presets/preset-item.ts";

const shown = 3;

/** What agents are for, the way to the first one, and presets to start from. */
export function AgentsEmpty() {
  const { org } = useParams({ from: "/o/$org" });
  const presets = useQuery(useApi().agents.presets.list.queryOptions({ limit: shown })).data?.items ?? [];
  return (
    <div>
      <EmptyState
        drawing={
          <span className="flex gap-2">
            {presets.map((preset) => (
              <AgentAvatar key={preset.id} agent={presetFace(preset)} size={44} />
            ))}
          </span>
        }
        title="Make your first agent"
        action={
          <>
            <ButtonLink look="primary">
              <Link to="/o/$org/agents/new" params={{ org }} data-create>
                Create agent
              </Link>
            </ButtonLink>
            <ButtonLink>
              <Link to="/o/$org/agents/presets" params={{ org }}>
                Browse presets
              </Link>
            </ButtonLink>
          </>
        }
      >
        An agent is a colleague with a role, rules and tricks. Answer three questions, then talk to it.
      </EmptyState>
      {presets.length > 0 && <h2 className="mb-2 text-[13px] font-medium text-ink-soft">Or start from a preset</h2>}
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-3">
        {presets.map((preset) => (
          <li key={preset.id}>
            <Link
              to="/o/$org/agents/new"
              params={{ org }}
              search={{ preset: preset.key }}
              data-row
              className="flex h-full items-start gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 hover:bg-hover"
            >
              <AgentAvatar agent={presetFace(preset)} size={32} />
              <span className="min-w-0">
                <span className="block font-medium">{preset.name}</span>
                <span className="block text-[13px] text-ink-soft">{preset.description}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
