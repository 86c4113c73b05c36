import BookOpenIcon from "lucide-react/icons/book-open";
import BotIcon from "lucide-react/icons/bot";
import CalendarIcon from "lucide-react/icons/calendar";
import ChartLineIcon from "lucide-react/icons/chart-line";
import ClipboardListIcon from "lucide-react/icons/clipboard-list";
import CodeIcon from "lucide-react/icons/code";
import CompassIcon from "lucide-react/icons/compass";
import GraduationCapIcon from "lucide-react/icons/graduation-cap";
import HeadphonesIcon from "lucide-react/icons/headphones";
import HeartIcon from "lucide-react/icons/heart";
import LanguagesIcon from "lucide-react/icons/languages";
import LightbulbIcon from "lucide-react/icons/lightbulb";
import MailIcon from "lucide-react/icons/mail";
import PenLineIcon from "lucide-react/icons/pen-line";
import ScaleIcon from "lucide-react/icons/scale";
import SearchIcon from "lucide-react/icons/search";
import ShoppingBagIcon from "lucide-react/icons/shopping-bag";
import WrenchIcon from "lucide-react/icons/wrench";

/** The icons that an agent can have, by the name that is stored. */
export const agentIcons = [
  { name: "bot", label: "Robot", Icon: BotIcon },
  { name: "headphones", label: "Headphones", Icon: HeadphonesIcon },
  { name: "pen-line", label: "Pen", Icon: PenLineIcon },
  { name: "search", label: "Magnifier", Icon: SearchIcon },
  { name: "book-open", label: "Book", Icon: BookOpenIcon },
  { name: "lightbulb", label: "Light bulb", Icon: LightbulbIcon },
  { name: "graduation-cap", label: "Graduation cap", Icon: GraduationCapIcon },
  { name: "code", label: "Code", Icon: CodeIcon },
  { name: "wrench", label: "Wrench", Icon: WrenchIcon },
  { name: "chart-line", label: "Chart", Icon: ChartLineIcon },
  { name: "calendar", label: "Calendar", Icon: CalendarIcon },
  { name: "clipboard-list", label: "Clipboard", Icon: ClipboardListIcon },
  { name: "compass", label: "Compass", Icon: CompassIcon },
  { name: "mail", label: "Letter", Icon: MailIcon },
  { name: "languages", label: "Languages", Icon: LanguagesIcon },
  { name: "scale", label: "Scale", Icon: ScaleIcon },
  { name: "shopping-bag", label: "Shopping bag", Icon: ShoppingBagIcon },
  { name: "heart", label: "Heart", Icon: HeartIcon },
] as const;
