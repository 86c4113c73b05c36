import { landBehind, type SortMove, useSortMoves } from "@guildhall/ui/sort";
import { useState } from "react";
import type { TaskItem } from "../task-item.ts";
import { boardColumns, statusLabel, type TaskStatus } from "../task-words.ts";
import { useMoveTask } from "../use-move-task.ts";
import { useTaskSearch } from "../use-task-search.ts";
import { BoardColumn } from "./board-column.tsx";
import { boardList } from "./board-list.ts";
import { type Direction, stepOf } from "./step-of.ts";
import { useColumns } from "./use-columns.ts";
import { useKeepFocus } from "./use-keep-focus.ts";

/** Tasks in columns by their status; they are moved by dragging, by Shift and an arrow, or by their menu. */
export function TaskBoard() {
  const { search } = useTaskSearch();
  const move = useMoveTask(search);
  const [said, setSaid] = useState("");
  const keepFocus = useKeepFocus();
  const columns = useColumns();
  const tasks = columns.flatMap(({ items }) => items);
  const idsOf = (status: TaskStatus) =>
    columns.find((column) => column.status === status)?.items.map(({ id }) => id) ?? [];
  const go = (task: TaskItem, status: TaskStatus, afterId: string | null) => {
    const others = idsOf(status).filter((id) => id !== task.id);
    setSaid(`${task.title}: ${statusLabel(status)}, place ${afterId ? others.indexOf(afterId) + 2 : 1}`);
    void move(task, status, afterId);
  };
  useSortMoves(boardList, ({ id, area, over }: SortMove) => {
    const task = tasks.find((one) => one.id === id);
    const column = columns.find(({ status }) => status === area);
    if (task && column) go(task, column.status, landBehind(idsOf(column.status), id, over));
  });
  const step = (task: TaskItem, direction: Direction) => {
    const next = stepOf(
      boardColumns.map(({ value }) => ({ status: value, ids: idsOf(value) })),
      task,
      direction,
    );
    if (!next) return;
    go(task, next.status, next.afterId);
    keepFocus(task.id, next.status);
  };
  return (
    <div role="group" aria-label="Board" className="-mx-1 flex min-h-80 grow gap-3 overflow-x-auto px-1 pb-2">
      <p role="status" className="sr-only">
        {said}
      </p>
      {columns.map((column) => (
        <BoardColumn
          key={column.status}
          column={column}
          search={search}
          onStep={step}
          onGo={(task, status) => go(task, status, null)}
        />
      ))}
    </div>
  );
}
