import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { HomeSection } from "../../../shell/home/home-section.tsx";
import { QuickAdd } from "../tasks/quick-add.tsx";
import { TaskRow } from "../tasks/task-row.tsx";
import { toDo } from "../tasks/task-words.ts";
import type { ProjectDetail } from "./project-item.ts";

const shown = 10;

/** The best of what is to be done in a project, and a line for more. */
export function ProjectTasks({ project: { id } }: { project: ProjectDetail }) {
  const { org } = useParams({ from: "/o/$org" });
  const tasks = useQuery(useApi().tasks.list.queryOptions({ projectId: id, status: toDo, limit: shown }));
  const items = tasks.data?.items ?? [];
  return (
    <HomeSection
      title="Tasks"
      all={
        <Link to="/o/$org/tasks" params={{ org }} search={{ project: id }}>
          All tasks of this project
        </Link>
      }
    >
      <QuickAdd label="Add a task to this project" first said={{ projectId: id }} />
      {items.length > 0 && (
        <ul aria-label="Tasks" className="divide-y divide-line overflow-hidden rounded-panel border border-line">
          {items.map((task) => (
            <TaskRow key={task.id} task={task} search={{ project: id }} withProject={false} />
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
