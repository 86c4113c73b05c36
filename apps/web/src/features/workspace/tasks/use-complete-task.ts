import { useToast } from "@guildhall/ui";
import type { TaskItem } from "./task-item.ts";
import { useUpdateTask } from "./use-update-task.ts";

/** Completes a task and offers to take that back; one that is done is opened again. */
export function useCompleteTask() {
  const update = useUpdateTask();
  const toast = useToast();
  return ({ id, title, status, percentDone }: Pick<TaskItem, "id" | "title" | "status" | "percentDone">) => {
    if (status === "done") return update.mutate({ id, status: "open" });
    update.mutate({ id, status: "done" });
    const undo = { label: "Undo", run: () => update.mutate({ id, status, percentDone }) };
    toast({ title: `“${title}” is done`, action: undo });
  };
}
