import type { MeView } from "@guildhall/api/client";
import BellIcon from "lucide-react/icons/bell";
import BuildingIcon from "lucide-react/icons/building-2";
import ChartColumnIcon from "lucide-react/icons/chart-column";
import CpuIcon from "lucide-react/icons/cpu";
import HeartPulseIcon from "lucide-react/icons/heart-pulse";
import LockKeyholeIcon from "lucide-react/icons/lock-keyhole";
import IdCardIcon from "lucide-react/icons/id-card";
import KeyRoundIcon from "lucide-react/icons/key-round";
import MessageSquareTextIcon from "lucide-react/icons/message-square-text";
import PiggyBankIcon from "lucide-react/icons/piggy-bank";
import ScrollTextIcon from "lucide-react/icons/scroll-text";
import SendIcon from "lucide-react/icons/send";
import ServerCogIcon from "lucide-react/icons/server-cog";
import ShieldIcon from "lucide-react/icons/shield";
import SlidersIcon from "lucide-react/icons/sliders-horizontal";
import UserIcon from "lucide-react/icons/user-round";
import UsersIcon from "lucide-react/icons/users-round";
import WrenchIcon from "lucide-react/icons/wrench";
import type { ComponentType } from "react";

/** Who stands before the rooms. */
export type RoomVisitor = { role: MeView["organizations"][number]["role"]; isOperator: boolean };

/** One of them. */
export type Room = {
  to: `/o/$org/settings/${string}`;
  label: string;
  /** What can be done there, in a few words. */
  about: string;
  Icon: ComponentType<{ size?: number; className?: string; "aria-hidden"?: "true" }>;
  mayEnter: (visitor: RoomVisitor) => boolean;
};

const everybody = () => true;
const admins = ({ role }: RoomVisitor) => role === "owner" || role === "admin";
const operators = ({ isOperator }: RoomVisitor) => isOperator;

const you = [
  { to: "/o/$org/settings/profile", label: "Profile", about: "Who you are", Icon: UserIcon, mayEnter: everybody },
  {
    to: "/o/$org/settings/preferences",
    label: "Preferences",
    about: "Theme, time zone, language",
    Icon: SlidersIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/models",
    label: "Models",
    about: "One for each purpose",
    Icon: CpuIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/notifications",
    label: "Notifications",
    about: "What you are told of",
    Icon: BellIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/security",
    label: "Security",
    about: "Password, second factor, browsers",
    Icon: ShieldIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/api-keys",
    label: "API keys",
    about: "Programs that act as you",
    Icon: KeyRoundIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/prompts",
    label: "System prompts",
    about: "What Guildhall tells models, in your words",
    Icon: MessageSquareTextIcon,
    mayEnter: everybody,
  },
] as const satisfies readonly Room[];

const organization = [
  {
    to: "/o/$org/settings/organization",
    label: "General",
    about: "Name and your role",
    Icon: BuildingIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/members",
    label: "Members",
    about: "Who is here, and what they may do",
    Icon: UsersIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/providers",
    label: "Model providers",
    about: "Where models answer, and what they cost",
    Icon: CpuIcon,
    mayEnter: admins,
  },
  {
    to: "/o/$org/settings/budgets",
    label: "Budgets",
    about: "What models may cost",
    Icon: PiggyBankIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/usage",
    label: "Usage",
    about: "What models took, day by day",
    Icon: ChartColumnIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/credentials",
    label: "Credentials",
    about: "Keys and logins for outside services",
    Icon: LockKeyholeIcon,
    mayEnter: ({ role }) => role !== "viewer",
  },
  {
    to: "/o/$org/settings/tools",
    label: "Tools",
    about: "Addresses that can be called",
    Icon: WrenchIcon,
    mayEnter: everybody,
  },
  {
    to: "/o/$org/settings/audit",
    label: "Audit",
    about: "Who changed what",
    Icon: ScrollTextIcon,
    mayEnter: admins,
  },
] as const satisfies readonly Room[];

const system = [
  {
    to: "/o/$org/settings/people",
    label: "People",
    about: "Who has an account, and who waits for one",
    Icon: IdCardIcon,
    mayEnter: operators,
  },
  {
    to: "/o/$org/settings/health",
    label: "Health",
    about: "How each part is",
    Icon: HeartPulseIcon,
    mayEnter: operators,
  },
  {
    to: "/o/$org/settings/outbox",
    label: "Outbox",
    about: "Mails about accounts",
    Icon: SendIcon,
    mayEnter: operators,
  },
  {
    to: "/o/$org/settings/system",
    label: "System settings",
    about: "What holds for this whole Guildhall",
    Icon: ServerCogIcon,
    mayEnter: operators,
  },
] as const satisfies readonly Room[];

/** The rooms of the settings, by group and in their order; each is shown to those who may enter it. */
export const roomGroups = [
  { label: "You", rooms: you },
  { label: "Organization", rooms: organization },
  { label: "System", rooms: system },
] as const;
