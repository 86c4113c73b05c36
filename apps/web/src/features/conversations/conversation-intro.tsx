import { AgentAvatar } from "../agents/agent-avatar.tsx";

/** Who one is talking to, before anything was said. */
export function ConversationIntro({ agent }: { agent: { name: string; color: string; description?: string } }) {
  return (
    <div className="flex flex-col items-center gap-2 pt-[16vh] text-center">
      <AgentAvatar agent={agent} size={64} />
      <h2 className="mt-2 text-lg font-semibold">{agent.name}</h2>
      <p className="max-w-md text-pretty text-ink-soft">
        {agent.description || "Write a message; the answer appears here as it is written."}
      </p>
    </div>
  );
}
