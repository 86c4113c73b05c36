import { DateInput, Field, Select } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../../api/use-api.ts";
import type { TaskDetail } from "../task-item.ts";
import { taskPriorities, taskStatuses } from "../task-words.ts";
import { useUpdateTask } from "../use-update-task.ts";
import { fromLocal, toLocal } from "./local-time.ts";
import { formatHours, parseHours } from "./hours.ts";
import { parseFigure } from "./parse-figure.ts";
import { SavedInput } from "./saved-input.tsx";
import { TaskTags } from "./task-tags.tsx";

const mostProjects = 100;

/** How the task stands, who does it, where it belongs, and until when; each is saved at once. */
export function TaskFields({ task }: { task: TaskDetail }) {
  const { id, status, priority, assignee, project, dueAt, estimateMs, percentDone, parts, parent } = task;
  const api = useApi();
  const update = useUpdateTask();
  const people = useQuery(api.tasks.assignees.queryOptions({})).data?.items ?? [];
  const projects = useQuery(api.projects.list.queryOptions({ limit: mostProjects })).data?.items ?? [];
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Status">
        {(control) => (
          <Select
            {...control}
            choices={taskStatuses}
            value={status}
            onChange={(next) => update.mutate({ id, status: next })}
          />
        )}
      </Field>
      <Field label="Priority">
        {(control) => (
          <Select
            {...control}
            choices={taskPriorities}
            value={priority}
            onChange={(next) => update.mutate({ id, priority: next })}
          />
        )}
      </Field>
      <Field label="Assignee">
        {(control) => (
          <Select
            {...control}
            choices={withCurrent([{ id: "", name: "Nobody" }, ...people], assignee)}
            value={assignee?.id ?? ""}
            onChange={(next) => update.mutate({ id, assigneeId: next || null })}
          />
        )}
      </Field>
      {!parent && (
        <Field label="Project">
          {(control) => (
            <Select
              {...control}
              choices={withCurrent(project ? projects : [{ id: "", name: "None" }, ...projects], project)}
              value={project?.id ?? ""}
              onChange={(next) => next && update.mutate({ id, projectId: next })}
            />
          )}
        </Field>
      )}
      <Field label="Due">
        {(control) => (
          <DateInput
            {...control}
            time
            key={dueAt}
            defaultValue={toLocal(dueAt)}
            onBlur={({ target }) => {
              if (target.value !== toLocal(dueAt)) update.mutate({ id, dueAt: fromLocal(target.value) });
            }}
          />
        )}
      </Field>
      <Field label="Estimate, in hours">
        {(control) => (
          <SavedInput
            {...control}
            inputMode="decimal"
            placeholder="1.5"
            value={formatHours(estimateMs)}
            onSave={(text) => {
              const next = parseHours(text);
              if (next !== undefined) update.mutate({ id, estimateMs: next });
              return next !== undefined;
            }}
          />
        )}
      </Field>
      <Field label="Percent done" {...(parts.length > 0 && { help: "Follows the sub-tasks" })}>
        {(control) => (
          <SavedInput
            {...control}
            type="number"
            min={0}
            max={100}
            disabled={parts.length > 0 || status === "done"}
            value={String(percentDone)}
            onSave={(text) => {
              const next = parseFigure(text, 100);
              if (next !== undefined) update.mutate({ id, percentDone: Math.round(next) });
              return next !== undefined;
            }}
          />
        )}
      </Field>
      <TaskTags task={task} />
    </div>
  );
}

type Named = { id: string; name: string };

/** What is chosen is offered too, though it may be beyond what was read. */
function withCurrent(offered: readonly Named[], current: Named | null) {
  const all = current && !offered.some(({ id }) => id === current.id) ? [...offered, current] : offered;
  return all.map(({ id, name }) => ({ value: id, label: name }));
}
