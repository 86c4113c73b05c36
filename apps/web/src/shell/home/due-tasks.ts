import type { Api } from "../../api/create-api.ts";
import { toDo } from "../../features/workspace/tasks/task-words.ts";

const shown = 5;

/** What the person has to do by the end of tomorrow, the soonest first. */
export function dueTasks(api: Api) {
  const dueBefore = new Date();
  dueBefore.setHours(48, 0, 0, 0);
  return api.tasks.list.queryOptions({
    mine: true,
    status: toDo,
    sort: "due",
    dueBefore: dueBefore.toISOString(),
    limit: shown,
  });
}
