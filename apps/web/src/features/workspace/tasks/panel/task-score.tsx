import { describeScore, scoreFormula } from "@guildhall/api/client";
import { Field } from "@guildhall/ui";
import type { TaskDetail } from "../task-item.ts";
import { parseFigure } from "./parse-figure.ts";
import { SavedInput } from "./saved-input.tsx";
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
              <SavedInput
                {...control}
                type="number"
                min={0}
                max={most}
                step={0.5}
                value={String(task[name])}
                onSave={(text) => {
                  const next = parseFigure(text, most);
                  if (next !== undefined) update.mutate({ id: task.id, [name]: next });
                  return next !== undefined;
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
