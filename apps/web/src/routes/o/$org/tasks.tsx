import { createFileRoute } from "@tanstack/react-router";
import { readTaskSearch } from "../../../features/workspace/tasks/task-search.ts";
import { TasksPage } from "../../../features/workspace/tasks/tasks-page.tsx";

export const Route = createFileRoute("/o/$org/tasks")({
  head: () => ({ meta: [{ title: "Tasks · Guildhall" }] }),
  validateSearch: readTaskSearch,
  component: TasksPage,
});
