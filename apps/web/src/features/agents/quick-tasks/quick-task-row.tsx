import type { QuickTaskView } from "@guildhall/api/client";
import { Badge, IconButton, Menu, MenuItem } from "@guildhall/ui";
import ArrowDownIcon from "lucide-react/icons/arrow-down";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import EyeIcon from "lucide-react/icons/eye";
import EyeOffIcon from "lucide-react/icons/eye-off";
import TrashIcon from "lucide-react/icons/trash-2";
import { AgentIcon } from "../agent-icon.tsx";
import { useChangeQuickTasks } from "./use-change-quick-tasks.ts";

/** One quick task: pressed, it is opened; beside it, its place and what else can be done. */
export function QuickTaskRow({
  agentId,
  task,
  isFirst,
  isLast,
  onEdit,
}: {
  agentId: string;
  task: QuickTaskView;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
}) {
  const change = useChangeQuickTasks(agentId);
  const { title, prompt, icon, isEnabled } = task;
  return (
    <li className="flex items-center gap-1 py-1.5 pr-2 pl-1.5">
      <button
        type="button"
        data-row
        onClick={onEdit}
        className="flex min-w-0 grow items-center gap-3 rounded-control px-2.5 py-1.5 text-left hover:bg-hover"
      >
        <span className="shrink-0 text-ink-faint">
          <AgentIcon name={icon ?? "message-square"} size={17} />
        </span>
        <span className="min-w-0">
          <span className="flex items-center gap-2 font-medium">
            <span className="truncate">{title}</span>
            {!isEnabled && <Badge>Hidden</Badge>}
          </span>
          <span className="block truncate text-[13px] text-ink-soft">{prompt}</span>
        </span>
      </button>
      <IconButton
        label={`Move ${title} up`}
        disabled={isFirst}
        icon={<ArrowUpIcon size={15} />}
        onClick={() => change.move(task, -1)}
      />
      <IconButton
        label={`Move ${title} down`}
        disabled={isLast}
        icon={<ArrowDownIcon size={15} />}
        onClick={() => change.move(task, 1)}
      />
      <Menu
        label={`More for ${title}`}
        align="end"
        trigger={<IconButton label={`More for ${title}`} icon={<EllipsisIcon size={16} />} />}
      >
        <MenuItem
          icon={isEnabled ? <EyeOffIcon size={15} /> : <EyeIcon size={15} />}
          onSelect={() => change.setEnabled(task, !isEnabled)}
        >
          {isEnabled ? "Hide in the chat" : "Show in the chat"}
        </MenuItem>
        <MenuItem icon={<TrashIcon size={15} />} onSelect={() => change.remove(task)}>
          Remove quick task
        </MenuItem>
      </Menu>
    </li>
  );
}
