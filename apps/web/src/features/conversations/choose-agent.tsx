import { ButtonLink, EmptyState } from "@guildhall/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { AgentAvatar } from "../agents/agent-avatar.tsx";
import { agentPages } from "../agents/agent-pages.ts";
import { RouterChoice } from "./router/router-choice.tsx";

/** The agents one can talk to; without any, the way to the first. */
export function ChooseAgent({ back = false }: { back?: boolean }) {
  const { org } = useParams({ from: "/o/$org" });
  const agents = useInfiniteQuery(agentPages(useApi(), {}));
  const items = agents.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0 && agents.isSuccess) return <NoAgents org={org} />;
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-10 md:pt-[14vh]">
        {back && (
          <Link to="/o/$org/chat" params={{ org }} className="text-[13px] text-ink-soft underline md:hidden">
            Back to conversations
          </Link>
        )}
        <h2 className="text-center text-lg font-semibold">Whom do you want to talk to?</h2>
        {items.length > 1 && <RouterChoice />}
        <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          {items.map((agent) => (
            <li key={agent.id}>
              <Link
                to="/o/$org/chat/new"
                params={{ org }}
                search={{ agent: agent.slug }}
                data-row
                className="flex h-full items-center gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 hover:bg-hover"
              >
                <AgentAvatar agent={agent} size={36} />
                <span className="min-w-0">
                  <span className="block truncate font-medium">{agent.name}</span>
                  <span className="line-clamp-1 text-[13px] text-ink-soft">{agent.description}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function NoAgents({ org }: { org: string }) {
  return (
    <EmptyState
      title="There is no agent to talk to yet"
      action={
        <ButtonLink look="primary">
          <Link to="/o/$org/agents/new" params={{ org }} data-create>
            Create agent
          </Link>
        </ButtonLink>
      }
    >
      Answer three questions and you have one.
    </EmptyState>
  );
}
