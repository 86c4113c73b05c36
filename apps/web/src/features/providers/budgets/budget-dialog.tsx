import { Button, Dialog, ErrorNotice, Field, Select, Switch, TextInput } from "@guildhall/ui";
import { type FormEvent, useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { type BudgetDraft, draftOf, emptyDraft, microsOf } from "./budget-draft.ts";
import { type BudgetItem, subjectOf } from "./budget-item.ts";
import { SubjectFields } from "./subject-fields.tsx";
import { useSaveBudget } from "./use-save-budget.ts";

const periods = [
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "month", label: "A month" },
  { value: "forever", label: "In all" },
] as const;

/** Makes a budget, or changes one. */
export function BudgetDialog({ budget, onClose }: { budget: BudgetItem | null; onClose: () => void }) {
  const [draft, setDraft] = useState<BudgetDraft>(budget ? draftOf(budget) : emptyDraft);
  const [isTried, setTried] = useState(false);
  const save = useSaveBudget(budget, onClose);
  const change = (changes: Partial<BudgetDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const limitMicros = microsOf(draft.dollars);
  const isNamed = budget !== null || draft.scope === "organization" || draft.subjectId !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (limitMicros !== null && isNamed) save.run(draft, limitMicros);
  };
  const failure = save.error ? failureOf(save.error) : null;
  return (
    <Dialog open onOpenChange={onClose} title={budget ? `Budget for ${subjectOf(budget)}` : "Make a budget"}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {failure && (
          <ErrorNotice title="The budget was not kept" details={failure.details}>
            {failure.message}
          </ErrorNotice>
        )}
        {!budget && (
          <SubjectFields
            draft={draft}
            onChange={change}
            {...(isTried && !isNamed && { error: "Choose for whom or what it is." })}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <div className="grow basis-40">
            <Field
              label="Limit in dollars"
              error={isTried && limitMicros === null ? "Type an amount, such as 50 or 0.25." : undefined}
            >
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="decimal"
                  autoComplete="off"
                  placeholder="50"
                  value={draft.dollars}
                  onChange={(event) => change({ dollars: event.target.value })}
                />
              )}
            </Field>
          </div>
          {!draft.isPerRun && (
            <div className="grow basis-32">
              <Field label="For how long">
                {(control) => (
                  <Select
                    {...control}
                    className="w-full"
                    choices={periods}
                    value={draft.period}
                    onChange={(period) => change({ period })}
                  />
                )}
              </Field>
            </div>
          )}
        </div>
        <BudgetSwitches draft={draft} isNew={budget === null} onChange={change} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={save.isPending}>
            {budget ? "Save budget" : "Make budget"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type SwitchProps = { draft: BudgetDraft; isNew: boolean; onChange: (changes: Partial<BudgetDraft>) => void };

function BudgetSwitches({ draft: { isPerRun, isHard, isEnabled }, isNew, onChange }: SwitchProps) {
  return (
    <>
      {isNew && (
        <Switch
          label="For each run by itself"
          help="The limit is that of one answer or one execution, not of all together."
          checked={isPerRun}
          onChange={(checked) => onChange({ isPerRun: checked })}
        />
      )}
      <Switch
        label="Refuse calls at the limit"
        help="Without it, the budget only shows when it is passed."
        checked={isHard}
        onChange={(checked) => onChange({ isHard: checked })}
      />
      {!isNew && (
        <Switch label="In force" checked={isEnabled} onChange={(checked) => onChange({ isEnabled: checked })} />
      )}
    </>
  );
}
