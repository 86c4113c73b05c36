import { Button, joinClasses, Skeleton } from "@guildhall/ui";
import { useSortArea } from "@guildhall/ui/sort";
import { StatusIcon } from "../status-icon.tsx";
import type { TaskItem } from "../task-item.ts";
import type { TaskSearch } from "../task-search.ts";
import { statusLabel, type TaskStatus } from "../task-words.ts";
import { BoardCard } from "./board-card.tsx";
import { boardList } from "./board-list.ts";
import type { Direction } from "./step-of.ts";
import type { Column } from "./use-columns.ts";

/** The tasks of one status. */
export function BoardColumn({
  column: { status, items, more, busy, loading, onMore },
  search,
  onStep,
  onGo,
}: {
  column: Column;
  search: TaskSearch;
  onStep: (task: TaskItem, direction: Direction) => void;
  onGo: (task: TaskItem, status: TaskStatus) => void;
}) {
  const { ref, over } = useSortArea<HTMLElement>(boardList, status);
  return (
    <section
      ref={ref}
      aria-label={statusLabel(status)}
      data-column={status}
      className={joinClasses(
        "flex w-56 shrink-0 grow flex-col gap-2 rounded-panel bg-sunken p-2",
        over && "ring-2 ring-accent-line",
      )}
    >
      <h2 className="flex items-center gap-2 px-1 text-[13px] font-medium text-ink-soft">
        <StatusIcon status={status} size={14} />
        {statusLabel(status)}
        <span className="ml-auto text-xs font-normal text-ink-faint tabular-nums">
          {items.length}
          {more && "+"}
        </span>
      </h2>
      {loading && <Skeleton className="h-16" />}
      <ul aria-label={statusLabel(status)} className="flex flex-col gap-2">
        {items.map((task) => (
          <BoardCard key={task.id} task={task} search={search} onStep={onStep} onGo={onGo} />
        ))}
      </ul>
      {!loading && items.length === 0 && <p className="px-1 py-2 text-xs text-ink-faint">Nothing is here</p>}
      {more && (
        <Button size="sm" look="ghost" busy={busy} onClick={onMore}>
          Show more tasks
        </Button>
      )}
    </section>
  );
}
