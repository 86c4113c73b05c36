import { checkPrompt, overridePromptInput, type PromptVersion } from "@guildhall/api/client";
import { Button, ErrorNotice } from "@guildhall/ui";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { useAppForm } from "../../forms/use-app-form.ts";
import { clearDraft, readDraft, writeDraft } from "../drafts/draft-store.ts";
import { PromptVariables } from "./prompt-variables.tsx";
import { useChangePrompt } from "./use-change-prompt.ts";

type Variables = PromptVersion["variables"];

/** The words of a prompt, checked while they are typed. What is typed stays until it is saved. */
export function PromptForm({
  promptKey,
  text,
  variables,
  isOverridden,
}: {
  promptKey: string;
  text: string;
  variables: Variables;
  isOverridden: boolean;
}) {
  const change = useChangePrompt(promptKey);
  const draft = `prompt.${promptKey}`;
  const form = useAppForm({
    defaultValues: readDraft(draft, { text }),
    ...formManners,
    validators: { onDynamic: wordsFor(variables) },
    listeners: { onChange: ({ formApi }) => writeDraft(draft, formApi.state.values) },
    onSubmit: async ({ value }) => {
      if (await change.save(value.text)) clearDraft(draft);
    },
  });
  const discard = () => {
    form.reset({ text });
    clearDraft(draft);
  };
  return (
    <FormBody form={form} className="flex flex-col gap-3">
      {change.failure && (
        <ErrorNotice title="Your words were not saved" details={change.failure.details}>
          {change.failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="text">
        {(field) => (
          <field.AreaField
            label="Words"
            rows={12}
            limit={24_000}
            className="max-h-[60vh] font-mono text-xs leading-5"
          />
        )}
      </form.AppField>
      <form.Subscribe selector={(state) => state.values.text}>
        {(now) => <PromptVariables variables={variables} text={now} />}
      </form.Subscribe>
      <form.Subscribe selector={(state) => [state.isSubmitting, state.values.text === text] as const}>
        {([busy, unchanged]) => (
          <div className="flex flex-wrap justify-end gap-2">
            {isOverridden && (
              <Button busy={change.resetting} onClick={change.reset} className="mr-auto">
                Back to the factory’s words
              </Button>
            )}
            {!unchanged && (
              <Button look="ghost" onClick={discard}>
                Discard changes
              </Button>
            )}
            <Button type="submit" look="primary" busy={busy} disabled={unchanged && !busy}>
              Save my words
            </Button>
          </div>
        )}
      </form.Subscribe>
    </FormBody>
  );
}

function wordsFor(variables: Variables) {
  return overridePromptInput.pick({ text: true }).superRefine(({ text }, context) => {
    const fault = checkPrompt(text, variables);
    if (fault) context.addIssue({ code: "custom", path: ["text"], message: `The text ${fault}` });
  });
}
