import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TaskSearch } from "./task-search.ts";

type Changes = { [K in keyof TaskSearch]?: TaskSearch[K] | undefined };

/** What the address asks for, and how to change it. */
export function useTaskSearch() {
  const search = useSearch({ from: "/o/$org/tasks" });
  const navigate = useNavigate({ from: "/o/$org/tasks" });
  const change = (changes: Changes, { replace = false } = {}) =>
    void navigate({ search: (before) => without({ ...before, ...changes }), replace });
  return { search, change };
}

/** An address names only what is set. */
function without(changes: Changes): TaskSearch {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined && value !== ""));
}
