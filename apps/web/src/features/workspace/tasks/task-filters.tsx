import { Button, Segments, Select } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import ColumnsIcon from "lucide-react/icons/columns-3";
import ListIcon from "lucide-react/icons/list";
import XIcon from "lucide-react/icons/x";
import { useApi } from "../../../api/use-api.ts";
import { SearchWords } from "../../../shell/search-words.tsx";
import { isTaskStatus, taskStatuses } from "./task-words.ts";
import { useTaskSearch } from "./use-task-search.ts";

const views = [
  { value: "list", label: "List", drawing: <ListIcon size={14} aria-hidden="true" /> },
  { value: "board", label: "Board", drawing: <ColumnsIcon size={14} aria-hidden="true" /> },
] as const;
const sorts = [
  { value: "score", label: "Best score first" },
  { value: "due", label: "Soonest due first" },
  { value: "priority", label: "Highest priority first" },
] as const;
const statuses = [{ value: "", label: "To do" }, ...taskStatuses, { value: "all", label: "Every status" }] as const;
const mostProjects = 100;

/** What the page shows, and in which order; all of it stands in the address. */
export function TaskFilters() {
  const { search, change } = useTaskSearch();
  const api = useApi();
  const people = useQuery(api.tasks.assignees.queryOptions({})).data?.items ?? [];
  const projects = useQuery(api.projects.list.queryOptions({ limit: mostProjects })).data?.items ?? [];
  const isBoard = search.view === "board";
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-2">
      <Segments
        label="View"
        choices={views}
        value={search.view ?? "list"}
        onChange={(view) => change({ view: view === "board" ? view : undefined })}
      />
      <div className="min-w-40 grow basis-40">
        <SearchWords
          label="Search tasks"
          words={search.q}
          onWords={(q) => change({ q: q || undefined }, { replace: true })}
        />
      </div>
      {!isBoard && (
        <Select
          aria-label="Status"
          size="sm"
          choices={statuses}
          value={search.status ?? ""}
          onChange={(status) => change({ status: status === "all" || isTaskStatus(status) ? status : undefined })}
        />
      )}
      <Select
        aria-label="Assignee"
        size="sm"
        choices={[
          { value: "", label: "Everybody" },
          { value: "me", label: "For me" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.assignee ?? ""}
        onChange={(assignee) => change({ assignee: assignee || undefined })}
      />
      <Select
        aria-label="Project"
        size="sm"
        className="max-w-44"
        choices={[
          { value: "", label: "All projects" },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.project ?? ""}
        onChange={(project) => change({ project: project || undefined })}
      />
      {!isBoard && (
        <Select
          aria-label="Order"
          size="sm"
          choices={sorts}
          value={search.sort ?? "score"}
          onChange={(sort) => change({ sort: sort === "score" ? undefined : sort })}
        />
      )}
      {search.tag && (
        <Button
          size="sm"
          aria-label={`Take away tag ${search.tag}`}
          icon={<XIcon size={13} />}
          onClick={() => change({ tag: undefined })}
        >
          {search.tag}
        </Button>
      )}
    </div>
  );
}
