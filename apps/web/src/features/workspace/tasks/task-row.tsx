import { joinClasses } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { StatusButton } from "./status-button.tsx";
import { TaskFacts } from "./task-facts.tsx";
import type { TaskItem } from "./task-item.ts";
import type { TaskSearch } from "./task-search.ts";

/** One task in a list: all of the row opens it at the right, its circle completes it. */
export function TaskRow({
  task,
  search,
  withProject = true,
}: {
  task: TaskItem;
  search: TaskSearch;
  withProject?: boolean;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const isOpen = search.task === task.id;
  return (
    <li
      className={joinClasses(
        "relative flex items-start gap-1 px-2 py-2 transition-colors duration-100 hover:bg-hover",
        isOpen ? "bg-accent-soft" : "bg-surface",
      )}
    >
      <StatusButton task={task} />
      <div className="min-w-0 grow py-1.5">
        <Link
          to="/o/$org/tasks"
          params={{ org }}
          search={{ ...search, task: task.id }}
          data-row
          {...(isOpen && { "aria-current": "page" })}
          className={joinClasses(
            "block truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus",
            (task.status === "done" || task.status === "cancelled") && "text-ink-faint line-through",
          )}
        >
          {task.title}
        </Link>
        {task.parent && <p className="truncate text-xs text-ink-faint">Part of {task.parent.title}</p>}
        <TaskFacts task={task} withProject={withProject} />
      </div>
      <span className="shrink-0 py-1.5 text-xs text-ink-faint tabular-nums" title={`Score ${task.score}`}>
        <span className="sr-only">Score </span>
        {task.score}
      </span>
    </li>
  );
}
