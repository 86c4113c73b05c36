import { Badge, joinClasses, RelativeTime, useNow } from "@guildhall/ui";
import CalendarIcon from "lucide-react/icons/calendar";
import FlagIcon from "lucide-react/icons/flag";
import ListTreeIcon from "lucide-react/icons/list-tree";
import UserIcon from "lucide-react/icons/user";
import type { TaskItem } from "./task-item.ts";
import { priorityLabel } from "./task-words.ts";

const fact = "inline-flex shrink-0 items-center gap-1";

/** What is to be known of a task at a glance. Medium priority goes without saying. */
export function TaskFacts({ task, withProject = true }: { task: TaskItem; withProject?: boolean }) {
  const { priority, dueAt, status, tags, assignee, partCount, percentDone, project } = task;
  const now = useNow();
  const late = dueAt !== null && Date.parse(dueAt) < now && status !== "done" && status !== "cancelled";
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-faint">
      {priority !== "medium" && (
        <span
          className={joinClasses(fact, priority === "urgent" && "text-danger", priority === "high" && "text-warning")}
        >
          <FlagIcon size={12} aria-hidden="true" />
          {priorityLabel(priority)}
        </span>
      )}
      {dueAt && (
        <span className={joinClasses(fact, late && "text-danger")}>
          <CalendarIcon size={12} aria-hidden="true" />
          {late ? "Late, due " : "Due "}
          <RelativeTime at={dueAt} />
        </span>
      )}
      {partCount > 0 && (
        <span className={fact}>
          <ListTreeIcon size={12} aria-hidden="true" />
          {partCount} {partCount === 1 ? "sub-task" : "sub-tasks"}, {percentDone} %
        </span>
      )}
      {assignee && (
        <span className={fact}>
          <UserIcon size={12} aria-hidden="true" />
          {assignee.name}
        </span>
      )}
      {withProject && project && <span className="truncate">{project.name}</span>}
      {tags.slice(0, 3).map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </p>
  );
}
