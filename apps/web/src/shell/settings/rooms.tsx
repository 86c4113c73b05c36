import type { MeView } from "@guildhall/api/client";
import BuildingIcon from "lucide-react/icons/building-2";
import KeyRoundIcon from "lucide-react/icons/key-round";
import SlidersIcon from "lucide-react/icons/sliders-horizontal";
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

/** The rooms of the settings, by group and in their order; each is shown to those who may enter it. */
export const roomGroups = [
  {
    label: "You",
    rooms: [
      {
        to: "/o/$org/settings/appearance",
        label: "Appearance",
        about: "How Guildhall looks",
        Icon: SlidersIcon,
        mayEnter: everybody,
      },
      {
        to: "/o/$org/settings/api-keys",
        label: "API keys",
        about: "Programs that act as you",
        Icon: KeyRoundIcon,
        mayEnter: everybody,
      },
    ],
  },
  {
    label: "Organization",
    rooms: [
      {
        to: "/o/$org/settings/organization",
        label: "General",
        about: "Name and your role",
        Icon: BuildingIcon,
        mayEnter: everybody,
      },
    ],
  },
] as const satisfies readonly { label: string; rooms: readonly Room[] }[];
