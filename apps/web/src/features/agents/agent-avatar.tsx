import { Face } from "@guildhall/ui";

/** The face by which an agent is recognised everywhere. */
export function AgentAvatar({ agent, size = 32 }: { agent: { name: string; color: string }; size?: number }) {
  return <Face seed={agent.name} color={agent.color} size={size} />;
}
