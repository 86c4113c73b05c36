import BanIcon from "lucide-react/icons/ban";
import CircleCheckIcon from "lucide-react/icons/circle-check";
import CircleDashedIcon from "lucide-react/icons/circle-dashed";
import CircleXIcon from "lucide-react/icons/circle-x";
import TriangleAlertIcon from "lucide-react/icons/triangle-alert";
import { joinClasses } from "../join-classes.ts";
import { Spinner } from "./spinner.tsx";

const kinds = {
  waiting: { ink: "text-ink-faint", icon: <CircleDashedIcon size={14} aria-hidden="true" /> },
  busy: { ink: "text-accent-ink", icon: <Spinner /> },
  done: { ink: "text-positive", icon: <CircleCheckIcon size={14} aria-hidden="true" /> },
  stopped: { ink: "text-ink-faint", icon: <BanIcon size={14} aria-hidden="true" /> },
  attention: { ink: "text-warning", icon: <TriangleAlertIcon size={14} aria-hidden="true" /> },
  failed: { ink: "text-danger", icon: <CircleXIcon size={14} aria-hidden="true" /> },
} as const;

/** How something stands: always an icon, a word and a color. */
export function Status({ kind, label }: { kind: keyof typeof kinds; label: string }) {
  const { ink, icon } = kinds[kind];
  return (
    <span className={joinClasses("inline-flex items-center gap-1.5 text-[13px]", ink)}>
      {icon}
      {label}
    </span>
  );
}
