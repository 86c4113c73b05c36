import type { Api } from "../../../api/create-api.ts";
import type { TaskSearch } from "./task-search.ts";
import { type TaskStatus, toDo } from "./task-words.ts";

const listPage = 50;
const columnPage = 30;

/** The pages of the list that an address asks for. */
export function taskPages(api: Api, search: TaskSearch) {
  const { sort = "score", status } = search;
  const statuses = status === "all" ? {} : { status: status ? [status] : toDo };
  const input = { ...filters(search), ...statuses, sort, limit: listPage } as const;
  return api.tasks.list.infiniteQueryOptions(input, { getNextPageParam: (page) => page.nextCursor });
}

/** The pages of one column of the board. */
export function columnPages(api: Api, search: TaskSearch, status: TaskStatus) {
  const input = { ...filters(search), status: [status], sort: "board" as const, limit: columnPage };
  return api.tasks.list.infiniteQueryOptions(input, { getNextPageParam: (page) => page.nextCursor });
}

function filters({ assignee, project, tag, q }: TaskSearch) {
  return {
    ...(assignee === "me" && { mine: true }),
    ...(assignee && assignee !== "me" && { assigneeId: assignee }),
    ...(project && { projectId: project }),
    ...(tag && { tag }),
    ...(q && { query: q }),
  };
}
