import { createApiKeyInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";

/** Names a new key and makes it. */
export function ApiKeyForm({ onCreated }: { onCreated: (created: { name: string; key: string }) => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.identity.apiKeys.create.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const form = useAppForm({
    defaultValues: { name: "" },
    ...formManners,
    validators: { onDynamic: createApiKeyInput },
    onSubmit: async ({ value }) => {
      const created = await create.mutateAsync(value).catch(() => null);
      if (!created) return;
      onCreated({ name: created.apiKey.name, key: created.key });
      form.reset();
      await queryClient.invalidateQueries({ queryKey: api.identity.apiKeys.list.queryKey() });
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-3">
      {failure && (
        <ErrorNotice title="The key was not created" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <div className="grid grid-cols-1 items-start justify-items-start gap-2 sm:grid-cols-[1fr_auto]">
        <div className="w-full">
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
        </div>
        <SubmitButton className="sm:mt-6.5">Create API key</SubmitButton>
      </div>
    </FormBody>
  );
}
