import { Field } from "@guildhall/ui";
import TagIcon from "lucide-react/icons/tag";
import type { TaskDetail } from "../task-item.ts";
import { useTaskSearch } from "../use-task-search.ts";
import { useUpdateTask } from "../use-update-task.ts";
import { SavedInput } from "./saved-input.tsx";

/** The task's tags, separated by commas; a press on one shows all that have it. */
export function TaskTags({ task: { id, tags } }: { task: TaskDetail }) {
  const update = useUpdateTask();
  const { change } = useTaskSearch();
  return (
    <div className="col-span-2 flex flex-col gap-2">
      <Field label="Tags">
        {(control) => (
          <SavedInput
            {...control}
            placeholder="bees, honey"
            value={tags.join(", ")}
            onSave={(text) => {
              const next = text.split(",").map((tag) => tag.trim());
              update.mutate({ id, tags: next.filter(Boolean) });
              return true;
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
