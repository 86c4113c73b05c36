import BotIcon from "lucide-react/icons/bot";
import BracesIcon from "lucide-react/icons/braces";
import CalendarClockIcon from "lucide-react/icons/calendar-clock";
import CircleHelpIcon from "lucide-react/icons/circle-question-mark";
import FlagIcon from "lucide-react/icons/flag";
import FrameIcon from "lucide-react/icons/frame";
import GitForkIcon from "lucide-react/icons/git-fork";
import GitMergeIcon from "lucide-react/icons/git-merge";
import GlobeIcon from "lucide-react/icons/globe";
import HourglassIcon from "lucide-react/icons/hourglass";
import MailIcon from "lucide-react/icons/mail";
import MessageSquareIcon from "lucide-react/icons/message-square";
import PlayIcon from "lucide-react/icons/play";
import RepeatIcon from "lucide-react/icons/repeat";
import RouteIcon from "lucide-react/icons/route";
import SparklesIcon from "lucide-react/icons/sparkles";
import SplitIcon from "lucide-react/icons/split";
import SquareCodeIcon from "lucide-react/icons/square-code";
import StickyNoteIcon from "lucide-react/icons/sticky-note";
import UserCheckIcon from "lucide-react/icons/user-check";
import VariableIcon from "lucide-react/icons/variable";
import WebhookIcon from "lucide-react/icons/webhook";
import WorkflowIcon from "lucide-react/icons/workflow";
import WrenchIcon from "lucide-react/icons/wrench";
import ZapIcon from "lucide-react/icons/zap";

const icons: Record<string, typeof BotIcon> = {
  bot: BotIcon,
  braces: BracesIcon,
  "calendar-clock": CalendarClockIcon,
  flag: FlagIcon,
  frame: FrameIcon,
  "git-fork": GitForkIcon,
  "git-merge": GitMergeIcon,
  globe: GlobeIcon,
  hourglass: HourglassIcon,
  mail: MailIcon,
  "message-square": MessageSquareIcon,
  play: PlayIcon,
  repeat: RepeatIcon,
  route: RouteIcon,
  sparkles: SparklesIcon,
  split: SplitIcon,
  "square-code": SquareCodeIcon,
  "sticky-note": StickyNoteIcon,
  "user-check": UserCheckIcon,
  variable: VariableIcon,
  webhook: WebhookIcon,
  workflow: WorkflowIcon,
  wrench: WrenchIcon,
  zap: ZapIcon,
};

/** The icon of a type of node. */
export function NodeIcon({ name, size = 16 }: { name: string; size?: number }) {
  const Icon = icons[name] ?? CircleHelpIcon;
  return <Icon size={size} aria-hidden="true" />;
}
