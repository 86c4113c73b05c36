import { eventCategory } from "@guildhall/api/client";
import { Field, Select, TextArea, TextInput } from "@guildhall/ui";
import { CheckBox } from "./check-box.tsx";
import type { FormPart } from "./form-part.ts";

const categories = eventCategory.options.map((value) => ({
  value,
  label: value === "default" ? "None" : `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
}));

/** What is said of few events: who comes, what it is about, how much it matters. */
export function EventMoreFields({ draft, change, fields }: FormPart) {
  return (
    <details className="rounded-panel border border-line px-3 py-2">
      <summary className="min-h-6 font-medium">People, category and weight</summary>
      <div className="flex flex-col gap-4 pt-3 pb-1">
        <Field label="Who is asked to come" optional help="One e-mail address a line." error={fields["attendees"]}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={draft.attendees}
              onChange={({ target }) => change({ attendees: target.value })}
            />
          )}
        </Field>
        <Field label="Category">
          {(control) => (
            <Select
              {...control}
              choices={categories}
              value={draft.category}
              onChange={(category) => change({ category })}
            />
          )}
        </Field>
        <Field label="Importance" help="From 0 to 10." error={fields["importance"]}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={0}
              max={10}
              value={draft.importance}
              onChange={({ target }) => change({ importance: target.valueAsNumber })}
            />
          )}
        </Field>
        <CheckBox label="Can be moved" checked={draft.isMovable} onChange={(isMovable) => change({ isMovable })} />
      </div>
    </details>
  );
}
