import { Badge, Button, ButtonLink } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import PencilIcon from "lucide-react/icons/pencil";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { ShareButton } from "../../orgs/sharing/share-button.tsx";
import { SharingBadge } from "../../orgs/sharing/sharing-badge.tsx";
import { ProjectContents } from "./project-contents.tsx";
import { ProjectDrawer } from "./project-drawer.tsx";
import { ProjectMark } from "./project-mark.tsx";
import { ProjectTasks } from "./project-tasks.tsx";
import { useArchiveProject } from "./use-archive-project.ts";

/** A project, and what is in it. */
export function ProjectPage() {
  const { org, projectId } = useParams({ from: "/o/$org/projects/$projectId" });
  const { edit } = useSearch({ from: "/o/$org/projects/$projectId" });
  const navigate = useNavigate({ from: "/o/$org/projects/$projectId" });
  const project = useSuspenseQuery(useApi().projects.get.queryOptions({ id: projectId })).data;
  const { restore } = useArchiveProject();
  const change = (next: boolean) => void navigate({ search: next ? { edit: true } : {} });
  return (
    <Page
      title={
        <span className="flex min-w-0 items-center gap-2.5">
          <ProjectMark project={project} />
          <span className="min-w-0 break-words">{project.name}</span>
          {project.archivedAt && <Badge>Archived</Badge>}
          {project.visibility === "organization" ? <Badge>Shared</Badge> : <SharingBadge sharing={project.sharing} />}
        </span>
      }
      action={
        <span className="flex flex-wrap gap-2">
          {!project.isDefault && <ShareButton thing={{ kind: "project", id: project.id }} />}
          {project.mayChange && project.archivedAt && (
            <Button onClick={() => restore(project.id)}>Restore project</Button>
          )}
          {project.mayChange && (
            <Button icon={<PencilIcon size={14} />} onClick={() => change(true)}>
              Change project
            </Button>
          )}
          <ButtonLink>
            <Link to="/o/$org/tasks" params={{ org }} search={{ project: project.id, view: "board" }}>
              Open board
            </Link>
          </ButtonLink>
        </span>
      }
    >
      {project.description && <p className="max-w-prose whitespace-pre-line text-ink-soft">{project.description}</p>}
      {project.repositoryUrl && (
        <p className="text-[13px] break-all text-ink-soft">
          Code: {[project.programmingLanguage, project.framework].filter(Boolean).join(", ")} {project.repositoryUrl}
        </p>
      )}
      <ProjectTasks project={project} />
      <ProjectContents project={project} />
      <ProjectDrawer of={edit ? project.id : undefined} onClose={() => change(false)} />
    </Page>
  );
}
