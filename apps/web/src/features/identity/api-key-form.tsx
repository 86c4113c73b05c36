import { apiKeyScopeValues, createApiKeyInput } from "@guildhall/api/client";
import { ErrorNotice, Field, Select } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { ScopeChoices } from "./api-keys/scope-choices.tsx";
import { endOf, type Term, terms } from "./api-keys/terms.ts";

const chosen = createApiKeyInput.pick({ name: true }).extend({
  scopes: z.array(apiKeyScopeValues).min(1),
  term: z.custom<Term>((value) => terms.some((term) => term.value === value)),
});
const blank: z.infer<typeof chosen> = { name: "", scopes: ["read", "chat"], term: "90" };

/** Names a new key, says what it is for and how long it holds, and makes it. */
export function ApiKeyForm({ onCreated }: { onCreated: (created: { name: string; key: string }) => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.identity.apiKeys.create.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const form = useAppForm({
    defaultValues: blank,
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: async ({ value: { name, scopes, term } }) => {
      const created = await create.mutateAsync({ name, scopes, expiresAt: endOf(term) }).catch(() => null);
      if (!created) return;
      onCreated({ name: created.apiKey.name, key: created.key });
      form.reset();
      await queryClient.invalidateQueries({ queryKey: api.identity.apiKeys.list.queryKey() });
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && (
        <ErrorNotice title="The key was not created" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-[1fr_auto]">
        <form.AppField name="name">
          {(field) => (
            <field.TextField
              label="Name of the new key"
              placeholder="Where it is used, such as “billing script”"
              autoComplete="off"
              data-create
              serverError={failure?.fields["name"]}
            />
          )}
        </form.AppField>
        <form.AppField name="term">
          {(field) => (
            <Field label="It holds for">
              {(control) => (
                <Select
                  {...control}
                  choices={terms}
                  value={field.state.value}
                  onChange={(term) => field.handleChange(term)}
                />
              )}
            </Field>
          )}
        </form.AppField>
      </div>
      <form.AppField name="scopes">
        {(field) => (
          <ScopeChoices
            value={field.state.value}
            error={field.state.value.length === 0 ? "Choose at least one" : undefined}
            onChange={(scopes) => field.handleChange(scopes)}
          />
        )}
      </form.AppField>
      <SubmitButton className="self-start">Create API key</SubmitButton>
    </FormBody>
  );
}
