import { lazy, Suspense } from "react";
import { QuickAdd } from "./quick-add.tsx";
import { TaskFilters } from "./task-filters.tsx";
import { TaskList } from "./task-list.tsx";
import { TaskPanel } from "./task-panel.tsx";
import { useTaskSearch } from "./use-task-search.ts";

const TaskBoard = lazy(async () => ({ default: (await import("./board/task-board.tsx")).TaskBoard }));

/** What is to be done, as a list or a board; the open task at the right, without losing the rest. */
export function TasksPage() {
  const { search } = useTaskSearch();
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 grow flex-col gap-4 overflow-y-auto px-4 py-6 md:px-8">
        <h1 className="text-lg font-semibold tracking-tight">Tasks</h1>
        <TaskFilters />
        <QuickAdd label="Add a task" first {...(search.project && { said: { projectId: search.project } })} />
        {search.view === "board" ? (
          <Suspense>
            <TaskBoard />
          </Suspense>
        ) : (
          <TaskList />
        )}
      </div>
      {search.task && <TaskPanel key={search.task} id={search.task} />}
    </div>
  );
}
