import { joinClasses, Menu, MenuHeading, MenuItem } from "@guildhall/ui";
import { useSortItem } from "@guildhall/ui/sort";
import { Link, useParams } from "@tanstack/react-router";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import type { KeyboardEvent } from "react";
import { StatusIcon } from "../status-icon.tsx";
import { TaskFacts } from "../task-facts.tsx";
import type { TaskItem } from "../task-item.ts";
import type { TaskSearch } from "../task-search.ts";
import { boardColumns, type TaskStatus } from "../task-words.ts";
import { boardList } from "./board-list.ts";
import type { Direction } from "./step-of.ts";

const arrows: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** One task on the board. */
export function BoardCard({
  task,
  search,
  onStep,
  onGo,
}: {
  task: TaskItem;
  search: TaskSearch;
  onStep: (task: TaskItem, direction: Direction) => void;
  onGo: (task: TaskItem, status: TaskStatus) => void;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const { ref, dragging, edge } = useSortItem<HTMLLIElement>(boardList, task.id);
  const press = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    if (!event.shiftKey || !direction) return;
    event.preventDefault();
    onStep(task, direction);
  };
  return (
    <li
      ref={ref}
      className={joinClasses(
        "relative rounded-control border border-line bg-surface p-2.5 hover:bg-hover",
        dragging && "opacity-40",
        edge === "before" && "shadow-[0_-3px_0_-1px_var(--color-accent)]",
        edge === "after" && "shadow-[0_3px_0_-1px_var(--color-accent)]",
      )}
    >
      <div className="flex items-start gap-1">
        <Link
          to="/o/$org/tasks"
          params={{ org }}
          search={{ ...search, task: task.id }}
          draggable={false}
          data-row
          data-task={task.id}
          {...(search.task === task.id && { "aria-current": "page" })}
          aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight"
          onKeyDown={press}
          className="min-w-0 grow font-medium break-words outline-none after:absolute after:inset-0 after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-focus"
        >
          {task.title}
        </Link>
        <Menu
          label={`Move ${task.title}`}
          align="end"
          trigger={
            <button
              type="button"
              aria-label={`Move ${task.title}`}
              className="relative z-10 -mt-1 -mr-1 flex size-7 shrink-0 items-center justify-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink"
            >
              <EllipsisIcon size={15} />
            </button>
          }
        >
          <MenuItem onSelect={() => onStep(task, "up")}>Move up</MenuItem>
          <MenuItem onSelect={() => onStep(task, "down")}>Move down</MenuItem>
          <MenuHeading>Move to</MenuHeading>
          {boardColumns.map(({ value, label }) => (
            <MenuItem
              key={value}
              icon={<StatusIcon status={value} />}
              selected={value === task.status}
              onSelect={() => onGo(task, value)}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      </div>
      <div className="mt-1.5">
        <TaskFacts task={task} />
      </div>
    </li>
  );
}
