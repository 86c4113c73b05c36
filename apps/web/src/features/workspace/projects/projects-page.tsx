import { Button, EmptyState, Segments } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import FolderIcon from "lucide-react/icons/folder";
import PlusIcon from "lucide-react/icons/plus";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { ArchivedProjects } from "./archived-projects.tsx";
import { ProjectDrawer } from "./project-drawer.tsx";
import { ProjectList } from "./project-list.tsx";
import { projectPages } from "./project-pages.ts";

const shows = [
  { value: "current", label: "Current", drawing: null },
  { value: "archived", label: "Archived", drawing: null },
] as const;

/** The projects that somebody sees, and the way to a new one. */
export function ProjectsPage() {
  const { edit, archived = false } = useSearch({ from: "/o/$org/projects/" });
  const navigate = useNavigate({ from: "/o/$org/projects/" });
  const projects = useSuspenseInfiniteQuery(projectPages(useApi(), archived));
  const items = projects.data.pages.flatMap((page) => page.items);
  const show = (next: { edit?: string; archived?: true }) => void navigate({ search: next });
  const create = (
    <Button look="primary" data-create icon={<PlusIcon size={15} />} onClick={() => show({ edit: "new" })}>
      Create project
    </Button>
  );
  const none = items.length === 0 && !archived;
  return (
    <Page title="Projects" action={!none && create}>
      <div>
        <Segments
          label="Which projects"
          choices={shows}
          value={archived ? "archived" : "current"}
          onChange={(value) => show(value === "archived" ? { archived: true } : {})}
        />
      </div>
      {none && (
        <EmptyState
          drawing={<FolderIcon size={28} aria-hidden="true" />}
          title="Make your first project"
          action={create}
        >
          A project is a folder for what belongs together: tasks, agents, conversations. It is yours alone until you
          share it.
        </EmptyState>
      )}
      {items.length > 0 && !archived && <ProjectList items={items} onEdit={(id) => show({ edit: id })} />}
      {archived && <ArchivedProjects items={items} />}
      {projects.hasNextPage && (
        <Button
          className="self-center"
          busy={projects.isFetchingNextPage}
          onClick={() => void projects.fetchNextPage()}
        >
          Show more projects
        </Button>
      )}
      <ProjectDrawer of={edit} onClose={() => show({})} />
    </Page>
  );
}
