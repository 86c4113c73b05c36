import { Combobox, Field, Select } from "@guildhall/ui";
import type { BudgetDraft } from "./budget-draft.ts";
import { useSubjects } from "./use-subjects.ts";

const scopes = [
  { value: "organization", label: "The organization" },
  { value: "project", label: "A project" },
  { value: "agent", label: "An agent" },
  { value: "person", label: "A person" },
] as const;
const named = {
  project: { label: "Project", placeholder: "Choose a project" },
  agent: { label: "Agent", placeholder: "Choose an agent" },
  person: { label: "Person", placeholder: "Choose a person" },
} as const;

type Change = (changes: Partial<BudgetDraft>) => void;

/** For what a new budget holds. */
export function SubjectFields({ draft, error, onChange }: { draft: BudgetDraft; error?: string; onChange: Change }) {
  const { scope, subjectId } = draft;
  const choices = useSubjects(scope);
  return (
    <>
      <Field label="For">
        {(control) => (
          <Select
            {...control}
            choices={scopes}
            value={scope}
            onChange={(value) => onChange({ scope: value, subjectId: "" })}
          />
        )}
      </Field>
      {scope !== "organization" && (
        <Field label={named[scope].label} error={error}>
          {(control) => (
            <Combobox
              key={scope}
              control={control}
              choices={choices}
              value={subjectId}
              placeholder={named[scope].placeholder}
              onChange={(value) => onChange({ subjectId: value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
