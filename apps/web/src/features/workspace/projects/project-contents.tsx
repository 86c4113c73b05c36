import { RelativeTime } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { AgentAvatar } from "../../agents/agent-avatar.tsx";
import { AddAgent } from "./add-agent.tsx";
import { LetGoAgent } from "./let-go-agent.tsx";
import type { ProjectDetail } from "./project-item.ts";

const list = "divide-y divide-line overflow-hidden rounded-panel border border-line";
const row = "flex items-center gap-3 bg-surface px-3 py-2";
const link = "min-w-0 grow truncate underline-offset-2 hover:underline";

/** The agents and the person's conversations in a project. */
export function ProjectContents({ project: { id } }: { project: ProjectDetail }) {
  const { org } = useParams({ from: "/o/$org" });
  const contents = useQuery(useApi().projects.contents.queryOptions({ id })).data;
  const agents = contents?.agents ?? [];
  const conversations = contents?.conversations ?? [];
  return (
    <>
      <section aria-label="Agents" className="flex flex-col gap-2.5">
        <h2 className="text-[13px] font-medium text-ink-soft">Agents</h2>
        {agents.length > 0 && (
          <ul className={list}>
            {agents.map((agent) => (
              <li key={agent.id} className={row}>
                <AgentAvatar agent={agent} size={24} />
                <Link to="/o/$org/agents/$slug" params={{ org, slug: agent.slug }} data-row className={link}>
                  {agent.name}
                </Link>
                <LetGoAgent projectId={id} agent={agent} />
              </li>
            ))}
          </ul>
        )}
        <AddAgent projectId={id} inside={agents.map((agent) => agent.id)} />
      </section>
      {conversations.length > 0 && (
        <section aria-label="Conversations" className="flex flex-col gap-2.5">
          <h2 className="text-[13px] font-medium text-ink-soft">Your conversations</h2>
          <ul className={list}>
            {conversations.map((conversation) => (
              <li key={conversation.id} className={row}>
                <AgentAvatar agent={conversation.agent} size={24} />
                <Link
                  to="/o/$org/chat/$conversationId"
                  params={{ org, conversationId: conversation.id }}
                  data-row
                  className={link}
                >
                  {conversation.title}
                </Link>
                <span className="shrink-0 text-xs text-ink-faint">
                  <RelativeTime at={conversation.lastMessageAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
