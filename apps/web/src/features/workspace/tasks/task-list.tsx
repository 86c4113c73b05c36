import { Button, EmptyState } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import ListChecksIcon from "lucide-react/icons/list-checks";
import { useApi } from "../../../api/use-api.ts";
import { isFiltered } from "./is-filtered.ts";
import { TaskRow } from "./task-row.tsx";
import { taskPages } from "./task-pages.ts";
import { useTaskSearch } from "./use-task-search.ts";

/** Tasks one below the other, in the order asked for. */
export function TaskList() {
  const { search, change } = useTaskSearch();
  const tasks = useInfiniteQuery({ ...taskPages(useApi(), search), placeholderData: keepPreviousData });
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const { task, view, sort } = search;
  const everything = {
    task,
    view,
    sort,
    status: undefined,
    assignee: undefined,
    project: undefined,
    tag: undefined,
    q: undefined,
  };
  return (
    <>
      <p role="status" className="sr-only">
        {isFiltered(search) ? `${items.length} found` : ""}
      </p>
      {tasks.isSuccess && items.length === 0 && isFiltered(search) && (
        <EmptyState
          title="No task fits these filters"
          action={<Button onClick={() => change(everything)}>Show all to do</Button>}
        >
          Try fewer of them.
        </EmptyState>
      )}
      {tasks.isSuccess && items.length === 0 && !isFiltered(search) && (
        <EmptyState drawing={<ListChecksIcon size={28} aria-hidden="true" />} title="Nothing is to be done">
          A task is something that you, a colleague or an agent has to do. Type one into the line above and press Enter.
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul aria-label="Tasks" className="divide-y divide-line overflow-hidden rounded-panel border border-line">
          {items.map((item) => (
            <TaskRow key={item.id} task={item} search={search} />
          ))}
        </ul>
      )}
      {tasks.hasNextPage && (
        <Button className="self-center" busy={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          Show more tasks
        </Button>
      )}
    </>
  );
}
