import { QuickAdd } from "../quick-add.tsx";
import { StatusButton } from "../status-button.tsx";
import type { TaskDetail } from "../task-item.ts";
import { useTaskSearch } from "../use-task-search.ts";

/** The sub-tasks of a task, and a line to add one. */
export function TaskParts({ task: { id, parts } }: { task: TaskDetail }) {
  const { change } = useTaskSearch();
  return (
    <section aria-label="Sub-tasks" className="flex flex-col gap-2">
      <h3 className="font-medium">Sub-tasks</h3>
      {parts.length > 0 && (
        <ul className="divide-y divide-line rounded-panel border border-line">
          {parts.map((part) => (
            <li key={part.id} className="flex items-center gap-1 px-1.5 py-1">
              <StatusButton task={part} />
              <button
                type="button"
                className="min-w-0 grow truncate py-1 text-left underline-offset-2 hover:underline"
                onClick={() => change({ task: part.id })}
              >
                {part.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <QuickAdd label="Add a sub-task" said={{ parentId: id }} />
    </section>
  );
}
