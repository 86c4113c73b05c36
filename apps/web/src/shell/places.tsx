import BotIcon from "lucide-react/icons/bot";
import HouseIcon from "lucide-react/icons/house";
import MessageSquareIcon from "lucide-react/icons/message-square";
import SettingsIcon from "lucide-react/icons/settings";

/** The places that the rail, the bottom bar and the palette lead to. */
export const places = [
  { to: "/o/$org", label: "Home", Icon: HouseIcon, exact: true, keys: "g h" },
  { to: "/o/$org/chat", label: "Chat", Icon: MessageSquareIcon, exact: false, keys: "g c" },
  { to: "/o/$org/agents", label: "Agents", Icon: BotIcon, exact: false, keys: "g a" },
  { to: "/o/$org/settings", label: "Settings", Icon: SettingsIcon, exact: false, keys: "g s" },
] as const;
