import { IconButton } from "@guildhall/ui";
import ArchiveIcon from "lucide-react/icons/archive";
import XIcon from "lucide-react/icons/x";
import { StatusButton } from "../status-button.tsx";
import type { TaskDetail } from "../task-item.ts";
import { statusLabel } from "../task-words.ts";
import { useArchiveTask } from "../use-archive-task.ts";
import { useTaskSearch } from "../use-task-search.ts";

/** What can be done with the open task as a whole. */
export function PanelHead({ task, onClose }: { task: TaskDetail | undefined; onClose: () => void }) {
  const archive = useArchiveTask();
  const { change } = useTaskSearch();
  return (
    <header className="sticky -top-4 z-10 -mx-4 -mt-4 flex items-center gap-2 border-b border-line bg-canvas px-4 py-2">
      {task && <StatusButton task={task} />}
      <span className="min-w-0 grow truncate text-[13px] text-ink-soft">
        {task?.parent ? (
          <button
            type="button"
            className="truncate underline-offset-2 hover:underline"
            onClick={() => change({ task: task.parent?.id })}
          >
            Part of {task.parent.title}
          </button>
        ) : (
          task && statusLabel(task.status)
        )}
      </span>
      {task && !task.archivedAt && (
        <IconButton
          label="Archive task"
          side="bottom"
          icon={<ArchiveIcon size={16} />}
          onClick={() => {
            archive(task);
            onClose();
          }}
        />
      )}
      <IconButton label="Close task" keys="Esc" side="bottom" icon={<XIcon size={16} />} onClick={onClose} />
    </header>
  );
}
