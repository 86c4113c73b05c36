import { Field, TextArea } from "@guildhall/ui";
import type { KeyboardEvent } from "react";
import type { TaskDetail } from "../task-item.ts";
import { useUpdateTask } from "../use-update-task.ts";

const longestTitle = 300;
const longestDescription = 20_000;

/** What the task is; saved when its field is left. */
export function TaskText({ task: { id, title, description } }: { task: TaskDetail }) {
  const update = useUpdateTask();
  const leaveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className="flex flex-col gap-3">
      <h2 className="sr-only">{title}</h2>
      <TextArea
        aria-label="Title"
        rows={1}
        key={`title ${title}`}
        defaultValue={title}
        maxLength={longestTitle}
        onKeyDown={leaveOnEnter}
        onBlur={({ target }) => {
          const next = target.value.trim();
          if (next && next !== title) update.mutate({ id, title: next });
          else target.value = title;
        }}
        className="text-base font-semibold"
      />
      <Field label="Description">
        {(control) => (
          <TextArea
            {...control}
            key={`description ${description}`}
            defaultValue={description}
            maxLength={longestDescription}
            placeholder="What is to be done, and when it is done"
            onBlur={({ target }) => {
              if (target.value.trim() !== description) update.mutate({ id, description: target.value });
            }}
          />
        )}
      </Field>
    </div>
  );
}
