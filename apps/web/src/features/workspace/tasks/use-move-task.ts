import { useToast } from "@guildhall/ui";
import { withLanded } from "@guildhall/ui/sort";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { TaskItem, TaskPage } from "./task-item.ts";
import { columnPages } from "./task-pages.ts";
import type { TaskSearch } from "./task-search.ts";
import type { TaskStatus } from "./task-words.ts";

/** Moves a task on the board; it stands in its new place at once. */
export function useMoveTask(search: TaskSearch) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyOf = (status: TaskStatus) => columnPages(api, search, status).queryKey;
  const change = (status: TaskStatus, arrange: (items: TaskItem[]) => TaskItem[]) =>
    queryClient.setQueryData(
      keyOf(status),
      (data: InfiniteData<TaskPage, string | null> | undefined) => data && rearranged(data, arrange),
    );
  const move = useMutation(
    api.tasks.move.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.tasks.pathKey() }),
    }),
  );
  return async (task: TaskItem, status: TaskStatus, afterId: string | null) => {
    await queryClient.cancelQueries({ queryKey: api.tasks.list.pathKey() });
    change(task.status, (items) => items.filter(({ id }) => id !== task.id));
    change(status, (items) => landed(items, { ...task, status }, afterId));
    move.mutate({ id: task.id, status, afterId });
  };
}

function landed(items: TaskItem[], task: TaskItem, afterId: string | null): TaskItem[] {
  const byId = new Map([...items, task].map((item) => [item.id, item]));
  const ids = items.map(({ id }) => id);
  return withLanded(ids, task.id, afterId).flatMap((id) => byId.get(id) ?? []);
}

/** All that is shown of a column counts as its first page, until it is read anew. */
function rearranged(
  data: InfiniteData<TaskPage, string | null>,
  arrange: (items: TaskItem[]) => TaskItem[],
): InfiniteData<TaskPage, string | null> {
  const items = arrange(data.pages.flatMap((page) => page.items));
  const [first, ...rest] = data.pages;
  if (!first) return data;
  return { ...data, pages: [{ ...first, items }, ...rest.map((page) => ({ ...page, items: [] }))] };
}
