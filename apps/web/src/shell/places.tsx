import ActivityIcon from "lucide-react/icons/activity";
import BotIcon from "lucide-react/icons/bot";
import CalendarDaysIcon from "lucide-react/icons/calendar-days";
import FolderIcon from "lucide-react/icons/folder";
import HouseIcon from "lucide-react/icons/house";
import ListChecksIcon from "lucide-react/icons/list-checks";
import MessageSquareIcon from "lucide-react/icons/message-square";
import SettingsIcon from "lucide-react/icons/settings";
import UserCheckIcon from "lucide-react/icons/user-check";
import WorkflowIcon from "lucide-react/icons/workflow";

/**
 * The places that the rail, the bottom bar, the palette and the keys lead to, in this order: Home, Chat, Agents,
 * Workflows, Knowledge, Meetings, Insights, Projects, Tasks, Calendar, Learn; then, at the foot, Activity, Approvals,
 * Settings. A place is added with its page. `onPhone` marks the few that stand in a phone's bottom bar; the rest are
 * under More there.
 */
export const places = [
  {
    to: "/o/$org",
    label: "Home",
    Icon: HouseIcon,
    exact: true,
    keys: "g h",
    part: "main",
    onPhone: true,
  },
  {
    to: "/o/$org/chat",
    label: "Chat",
    Icon: MessageSquareIcon,
    exact: false,
    keys: "g c",
    part: "main",
    onPhone: true,
  },
  {
    to: "/o/$org/agents",
    label: "Agents",
    Icon: BotIcon,
    exact: false,
    keys: "g a",
    part: "main",
    onPhone: true,
  },
  {
    to: "/o/$org/workflows",
    label: "Workflows",
    Icon: WorkflowIcon,
    exact: false,
    keys: "g w",
    part: "main",
    onPhone: false,
  },
  {
    to: "/o/$org/projects",
    label: "Projects",
    Icon: FolderIcon,
    exact: false,
    keys: "g p",
    part: "main",
    onPhone: false,
  },
  {
    to: "/o/$org/tasks",
    label: "Tasks",
    Icon: ListChecksIcon,
    exact: false,
    keys: "g t",
    part: "main",
    onPhone: true,
  },
  {
    to: "/o/$org/calendar",
    label: "Calendar",
    Icon: CalendarDaysIcon,
    exact: false,
    keys: "g k",
    part: "main",
    onPhone: false,
  },
  {
    to: "/o/$org/activity",
    label: "Activity",
    Icon: ActivityIcon,
    exact: false,
    keys: "g r",
    part: "foot",
    onPhone: false,
  },
  {
    to: "/o/$org/approvals",
    label: "Approvals",
    Icon: UserCheckIcon,
    exact: false,
    keys: "g v",
    part: "foot",
    onPhone: false,
  },
  {
    to: "/o/$org/settings",
    label: "Settings",
    Icon: SettingsIcon,
    exact: false,
    keys: "g s",
    part: "foot",
    onPhone: false,
  },
] as const;

export type Place = (typeof places)[number];
