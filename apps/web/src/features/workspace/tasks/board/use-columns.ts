import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../../../api/use-api.ts";
import { columnPages } from "../task-pages.ts";
import type { TaskStatus } from "../task-words.ts";
import { useTaskSearch } from "../use-task-search.ts";

/** The columns of the board, each with its tasks as far as they are read. */
export function useColumns() {
  const api = useApi();
  const { search } = useTaskSearch();
  const column = (status: TaskStatus, query: ReturnType<typeof useColumn>) => ({
    status,
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    more: query.hasNextPage,
    busy: query.isFetchingNextPage,
    loading: query.isPending,
    onMore: () => void query.fetchNextPage(),
  });
  return [
    column("open", useColumn(columnPages(api, search, "open"))),
    column("in_progress", useColumn(columnPages(api, search, "in_progress"))),
    column("blocked", useColumn(columnPages(api, search, "blocked"))),
    column("done", useColumn(columnPages(api, search, "done"))),
  ];
}

function useColumn(options: ReturnType<typeof columnPages>) {
  return useInfiniteQuery(options);
}

export type Column = ReturnType<typeof useColumns>[number];
