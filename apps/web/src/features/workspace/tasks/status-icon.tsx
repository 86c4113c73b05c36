import CircleIcon from "lucide-react/icons/circle";
import CircleAlertIcon from "lucide-react/icons/circle-alert";
import CircleCheckIcon from "lucide-react/icons/circle-check";
import CircleDotIcon from "lucide-react/icons/circle-dot";
import CircleSlashIcon from "lucide-react/icons/circle-slash";
import type { TaskStatus } from "./task-words.ts";

const icons = {
  open: { Icon: CircleIcon, ink: "text-ink-faint" },
  in_progress: { Icon: CircleDotIcon, ink: "text-accent-ink" },
  blocked: { Icon: CircleAlertIcon, ink: "text-warning" },
  done: { Icon: CircleCheckIcon, ink: "text-positive" },
  cancelled: { Icon: CircleSlashIcon, ink: "text-ink-faint" },
} as const;

/** How a task stands, as a drawing; its word stands beside it or in its name. */
export function StatusIcon({ status, size = 16 }: { status: TaskStatus; size?: number }) {
  const { Icon, ink } = icons[status];
  return <Icon size={size} aria-hidden="true" className={`shrink-0 ${ink}`} />;
}
