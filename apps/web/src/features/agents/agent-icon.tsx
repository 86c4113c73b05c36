import BotIcon from "lucide-react/icons/bot";
import { agentIcons } from "./agent-icons.tsx";

/** The icon of an agent, by its stored name. */
export function AgentIcon({ name, size = 16 }: { name: string; size?: number }) {
  const Icon = agentIcons.find((icon) => icon.name === name)?.Icon ?? BotIcon;
  return <Icon size={size} aria-hidden="true" />;
}
