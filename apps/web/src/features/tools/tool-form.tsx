import { createToolInput } from "@guildhall/api/client";
import { Button, ErrorNotice, Field, Select } from "@guildhall/ui";
import type { Failure } from "../../api/failure-of.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { useAppForm } from "../../forms/use-app-form.ts";
import { blankTool, type ToolAnswers, toInput, toolAnswers } from "./tool-answers.ts";
import { ParameterRows } from "./parameter-rows.tsx";

const methods = (["GET", "POST", "PUT", "PATCH", "DELETE"] as const).map((value) => ({ value, label: value }));

/** What a tool is: its name and description for models, the address that is called, and what it takes. */
export function ToolForm({
  answers = blankTool,
  failure,
  action,
  onSave,
}: {
  answers?: ToolAnswers;
  failure: Failure | null;
  action: string;
  onSave: (input: ReturnType<typeof toInput>) => Promise<boolean>;
}) {
  const form = useAppForm({
    defaultValues: answers,
    ...formManners,
    validators: { onDynamic: toolAnswers },
    onSubmit: async ({ value }) => {
      if (await onSave(toInput(value))) form.reset(value);
    },
  });
  const fields = failure?.fields ?? {};
  return (
    <FormBody form={form} className="flex flex-col gap-5">
      {failure && (
        <ErrorNotice title="The tool was not saved" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="name">
        {(field) => (
          <field.TextField
            label="Name"
            placeholder="read_weather"
            autoComplete="off"
            help="What models call it by: letters, digits, _ and -."
            serverError={fields["name"]}
          />
        )}
      </form.AppField>
      <form.AppField name="description">
        {(field) => (
          <field.AreaField
            label="Description"
            rows={3}
            limit={createToolInput.shape.description.out.maxLength ?? 4000}
            placeholder="Tells the weather of a city for the next days. Use it when somebody asks what to wear."
            help="What it does and when to use it; models choose by this."
            serverError={fields["description"]}
          />
        )}
      </form.AppField>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-[8rem_1fr]">
        <form.AppField name="method">
          {(field) => (
            <Field label="Method">
              {(control) => (
                <Select {...control} choices={methods} value={field.state.value} onChange={field.handleChange} />
              )}
            </Field>
          )}
        </form.AppField>
        <form.AppField name="url">
          {(field) => (
            <field.TextField
              label="Address"
              placeholder="https://api.example.org/weather/{city}"
              autoComplete="off"
              help="A parameter in {braces} stands in the address; the others go along as query or as JSON."
              serverError={fields["configuration.url"]}
            />
          )}
        </form.AppField>
      </div>
      <form.AppField name="parameters" mode="array">
        {(field) => <ParameterRows form={form} rows={field.state.value} onChange={field.handleChange} />}
      </form.AppField>
      <form.Subscribe selector={(state) => [state.isSubmitting, state.isDefaultValue] as const}>
        {([busy, unchanged]) => (
          <Button type="submit" look="primary" busy={busy} disabled={unchanged && !busy} className="self-end">
            {action}
          </Button>
        )}
      </form.Subscribe>
    </FormBody>
  );
}
