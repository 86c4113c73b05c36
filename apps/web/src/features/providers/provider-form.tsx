import { ErrorNotice, Field, Select, useToast } from "@guildhall/ui";
import type { ProviderKind } from "@guildhall/api/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";

const kinds = [
  { value: "openai", label: "OpenAI" },
  { value: "anthropic", label: "Anthropic" },
  { value: "google", label: "Google" },
  { value: "openai_compatible", label: "OpenAI-compatible server" },
  { value: "ollama", label: "Ollama" },
] as const satisfies readonly { value: ProviderKind; label: string }[];

const empty: { kind: ProviderKind; name: string; baseUrl: string; apiKey: string } = {
  kind: "openai",
  name: "",
  baseUrl: "",
  apiKey: "",
};

/** Connects a provider: it is asked for its models first, and what it says instead stands at the field. */
export function ProviderForm() {
  const { providers } = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const create = useMutation(providers.create.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const form = useAppForm({
    defaultValues: empty,
    ...formManners,
    onSubmit: async ({ value: { kind, name, baseUrl, apiKey } }) => {
      const given = { kind, ...(name && { name }), ...(baseUrl && { baseUrl }), ...(apiKey && { apiKey }) };
      const created = await create.mutateAsync(given).catch(() => null);
      if (!created) return;
      form.reset();
      toast({ title: `${created.name} is connected` });
      await queryClient.invalidateQueries({ queryKey: providers.pathKey() });
    },
  });
  return (
    <FormBody form={form} aria-label="Connect a provider" className="flex flex-col gap-3">
      <h2 className="font-semibold">Connect a provider</h2>
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="The provider was not connected" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.Field name="kind">
        {(field) => (
          <Field label="Kind">
            {(control) => (
              <Select {...control} choices={kinds} value={field.state.value} onChange={field.handleChange} />
            )}
          </Field>
        )}
      </form.Field>
      <form.Subscribe selector={({ values }) => values.kind}>
        {(kind) => (
          <>
            <form.AppField name="baseUrl">
              {(field) => (
                <field.TextField
                  label="Address"
                  optional={kind !== "openai_compatible" && kind !== "ollama"}
                  placeholder={kind === "ollama" ? "http://ollama.local:11434" : "https://models.example.org/v1"}
                  autoComplete="off"
                  serverError={failure?.fields["baseUrl"]}
                />
              )}
            </form.AppField>
            <form.AppField name="apiKey">
              {(field) => (
                <field.PasswordField
                  label="Key"
                  optional={kind === "openai_compatible" || kind === "ollama"}
                  help="It is encrypted, and never shown again."
                  autoComplete="off"
                  serverError={failure?.fields["apiKey"]}
                />
              )}
            </form.AppField>
          </>
        )}
      </form.Subscribe>
      <form.AppField name="name">
        {(field) => (
          <field.TextField
            label="Name"
            optional
            help="The first half of its models’ names, in small letters and hyphens."
            autoComplete="off"
            serverError={failure?.fields["name"]}
          />
        )}
      </form.AppField>
      <SubmitButton className="self-start">Connect provider</SubmitButton>
    </FormBody>
  );
}
