import type { AgentToolView } from "@guildhall/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { useAgent } from "../use-agent.ts";
import { AgentToolRow } from "./agent-tool-row.tsx";
import { agentToolsQuery } from "./agent-tools-query.ts";

/** What the agent may do beside talking. */
export function AgentToolsPage() {
  const { org } = useParams({ from: "/o/$org" });
  const { id, name } = useAgent();
  const { items } = useSuspenseQuery(agentToolsQuery(useApi(), id)).data;
  const registered = items.filter(({ kind }) => kind !== "builtin");
  return (
    <section className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 md:px-6">
      <p className="max-w-prose text-pretty text-ink-soft">
        {name} decides by itself when to use these, with the rights of whoever talks to it. The chat shows each call,
        what went in and what came out.
      </p>
      <ToolGroup agentId={id} title="Built in" tools={items.filter(({ kind }) => kind === "builtin")} />
      {registered.length > 0 && <ToolGroup agentId={id} title="Of this organization" tools={registered} />}
      <p className="text-[13px] text-ink-faint">
        Addresses of your own become tools under{" "}
        <Link to="/o/$org/settings/tools" params={{ org }} className="underline underline-offset-2">
          Settings → Tools
        </Link>
        .
      </p>
    </section>
  );
}

function ToolGroup({ agentId, title, tools }: { agentId: string; title: string; tools: AgentToolView[] }) {
  return (
    <div className="flex flex-col gap-2">
      <h2 className="font-semibold">{title}</h2>
      <ul aria-label={title} className="divide-y divide-line rounded-panel border border-line bg-surface">
        {tools.map((tool) => (
          <AgentToolRow key={tool.tool} agentId={agentId} tool={tool} />
        ))}
      </ul>
    </div>
  );
}
