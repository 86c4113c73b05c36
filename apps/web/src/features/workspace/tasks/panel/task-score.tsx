import { describeScore, scoreFormula } from "@guildhall/api/client";
import { Field, TextInput } from "@guildhall/ui";
import type { TaskDetail } from "../task-item.ts";
import { useUpdateTask } from "../use-update-task.ts";

const parts = [
  { name: "importance", label: "Importance" },
  { name: "urgency", label: "Urgency" },
  { name: "complexity", label: "Complexity" },
  { name: "personWeight", label: "Personal weight" },
] as const;
const most = 10;

/** What the score is made of, each to be changed, and how it was computed. */
export function TaskScore({ task }: { task: TaskDetail }) {
  const update = useUpdateTask();
  return (
    <section aria-label="Score" className="flex flex-col gap-2 rounded-panel border border-line p-3">
      <h3 className="flex items-baseline justify-between font-medium">
        Score <span className="text-base tabular-nums">{task.score}</span>
      </h3>
      <div className="grid grid-cols-2 gap-3">
        {parts.map(({ name, label }) => (
          <Field key={name} label={label}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={0}
                max={most}
                step={0.5}
                key={task[name]}
                defaultValue={task[name]}
                onBlur={({ target }) => {
                  const next = target.valueAsNumber;
                  if (next >= 0 && next <= most) {
                    if (next !== task[name]) update.mutate({ id: task.id, [name]: next });
                  } else target.value = String(task[name]);
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="text-xs text-ink-faint">
        {scoreFormula}
        <br />
        <span className="tabular-nums">{describeScore(task)}</span>
      </p>
    </section>
  );
}
