import { EmptyState, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi } from "../../../api/use-api.ts";
import { failureOf } from "../../../api/failure-of.ts";
import { PanelHead } from "./panel/panel-head.tsx";
import { TaskFields } from "./panel/task-fields.tsx";
import { TaskParts } from "./panel/task-parts.tsx";
import { TaskScore } from "./panel/task-score.tsx";
import { TaskSource } from "./panel/task-source.tsx";
import { TaskText } from "./panel/task-text.tsx";
import { useTaskSearch } from "./use-task-search.ts";

/** Everything about the open task, at the right of the list; on a phone in its place. Escape closes it. */
export function TaskPanel({ id }: { id: string }) {
  const { change } = useTaskSearch();
  const task = useQuery(useApi().tasks.get.queryOptions({ id }));
  const close = () => change({ task: undefined });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inside = event.target instanceof HTMLElement && event.target.closest("[role=dialog], [role=menu]");
      if (event.key !== "Escape" || event.defaultPrevented || inside) return;
      // What is being typed is saved when its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      change({ task: undefined });
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [change]);
  return (
    <aside
      aria-label="Task"
      className="flex w-full shrink-0 flex-col gap-5 overflow-y-auto border-l border-line bg-canvas px-4 py-4 max-lg:fixed max-lg:inset-0 max-lg:z-30 lg:w-[26rem]"
    >
      <PanelHead task={task.data} onClose={close} />
      {task.isPending && <Skeleton className="h-40" />}
      {task.isError && <EmptyState title="This task can't be shown">{failureOf(task.error).message}</EmptyState>}
      {task.data && (
        <>
          <TaskText task={task.data} />
          <TaskFields task={task.data} />
          <TaskScore task={task.data} />
          {!task.data.parent && <TaskParts task={task.data} />}
          <TaskSource task={task.data} />
        </>
      )}
    </aside>
  );
}
