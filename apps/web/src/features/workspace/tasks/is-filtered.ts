import type { TaskSearch } from "./task-search.ts";

/** Whether an address asks for some of the tasks only. */
export function isFiltered({ status, assignee, project, tag, q }: TaskSearch): boolean {
  return [status, assignee, project, tag, q].some((filter) => filter !== undefined);
}
