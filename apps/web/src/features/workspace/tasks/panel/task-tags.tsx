import { Field, TextInput } from "@guildhall/ui";
import TagIcon from "lucide-react/icons/tag";
import type { TaskDetail } from "../task-item.ts";
import { useTaskSearch } from "../use-task-search.ts";
import { useUpdateTask } from "../use-update-task.ts";

/** The task's tags, separated by commas; a press on one shows all that have it. */
export function TaskTags({ task: { id, tags } }: { task: TaskDetail }) {
  const update = useUpdateTask();
  const { change } = useTaskSearch();
  const written = tags.join(", ");
  return (
    <div className="col-span-2 flex flex-col gap-2">
      <Field label="Tags">
        {(control) => (
          <TextInput
            {...control}
            key={written}
            defaultValue={written}
            placeholder="bees, honey"
            onBlur={({ target }) => {
              const next = target.value
                .split(",")
                .map((tag) => tag.trim())
                .filter(Boolean);
              if (next.join(", ") !== written) update.mutate({ id, tags: next });
            }}
          />
        )}
      </Field>
      {tags.length > 0 && (
        <ul aria-label="Show tasks by tag" className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={`Show tasks with tag ${tag}`}
                className="inline-flex h-6 items-center gap-1 rounded-full bg-sunken px-2 text-xs text-ink-soft hover:bg-hover hover:text-ink"
                onClick={() => change({ tag })}
              >
                <TagIcon size={11} aria-hidden="true" />
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
