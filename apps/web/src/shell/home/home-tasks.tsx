import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { TaskRow } from "../../features/workspace/tasks/task-row.tsx";
import { dueTasks } from "./due-tasks.ts";
import { HomeSection } from "./home-section.tsx";

/** What the person has to do by the end of tomorrow. Shows nothing when there is nothing. */
export function HomeTasks() {
  const { org } = useParams({ from: "/o/$org" });
  const { items } = useSuspenseQuery(dueTasks(useApi())).data;
  if (items.length === 0) return null;
  return (
    <HomeSection
      title="What waits for you"
      all={
        <Link to="/o/$org/tasks" params={{ org }} search={{ assignee: "me", sort: "due" }}>
          All tasks for you
        </Link>
      }
    >
      <ul aria-label="Due tasks" className="divide-y divide-line overflow-hidden rounded-panel border border-line">
        {items.map((task) => (
          <TaskRow key={task.id} task={task} search={{ assignee: "me", sort: "due" }} />
        ))}
      </ul>
    </HomeSection>
  );
}
