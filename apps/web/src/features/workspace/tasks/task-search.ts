import { isTaskStatus, type TaskStatus } from "./task-words.ts";

/** Everything that the page of tasks shows, as its address holds it. */
export type TaskSearch = {
  view?: "board";
  sort?: "due" | "priority";
  /** One status, or `all`; without it, what is still to be done. */
  status?: TaskStatus | "all";
  /** A member's id, or `me` for what the person has to do. */
  assignee?: string;
  project?: string;
  tag?: string;
  q?: string;
  /** The task whose panel is open. */
  task?: string;
};

/** Reads an address; what it does not know it leaves out. */
export function readTaskSearch(search: Record<string, unknown>): TaskSearch {
  const text = (name: string) => (typeof search[name] === "string" && search[name] ? { [name]: search[name] } : {});
  const sort = search["sort"];
  const status = search["status"];
  return {
    ...(search["view"] === "board" && { view: "board" }),
    ...((sort === "due" || sort === "priority") && { sort }),
    ...((status === "all" || isTaskStatus(status)) && { status }),
    ...text("assignee"),
    ...text("project"),
    ...text("tag"),
    ...text("q"),
    ...text("task"),
  };
}
