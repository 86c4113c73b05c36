import { IconButton } from "@guildhall/ui";
import type { TaskItem } from "./task-item.ts";
import { StatusIcon } from "./status-icon.tsx";
import { statusLabel } from "./task-words.ts";
import { useCompleteTask } from "./use-complete-task.ts";

/** Shows how a task stands; a press completes it, or opens it again. */
export function StatusButton({ task }: { task: Pick<TaskItem, "id" | "title" | "status" | "percentDone"> }) {
  const complete = useCompleteTask();
  const verb = task.status === "done" ? "Open again" : "Complete";
  return (
    <IconButton
      label={`${verb}: ${task.title} (${statusLabel(task.status)})`}
      icon={<StatusIcon status={task.status} />}
      className="relative z-10"
      onClick={() => complete(task)}
    />
  );
}
