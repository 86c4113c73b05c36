import type { SharedAgent } from "../orgs/sharing/public/load-shared.ts";
import { AgentAvatar } from "./agent-avatar.tsx";

/** An agent on its public page: who it is, and what it is asked for. */
export function SharedAgentView({ agent }: { agent: SharedAgent }) {
  return (
    <>
      <header className="flex items-center gap-4">
        <AgentAvatar agent={agent} size={64} />
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight break-words">{agent.name}</h1>
          <p className="text-ink-soft">An agent</p>
        </div>
      </header>
      {agent.description && <p className="text-pretty">{agent.description}</p>}
      {agent.quickTasks.length > 0 && (
        <section aria-label="Quick tasks" className="flex flex-col gap-2">
          <h2 className="font-semibold">What it is asked for</h2>
          <ul className="flex flex-wrap gap-2">
            {agent.quickTasks.map(({ title }, index) => (
              <li key={index} className="rounded-panel border border-line bg-surface px-3 py-2">
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
