import { ErrorNotice, Field, Select, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";

const kinds = [
  { value: "api_key", label: "Key or token" },
  { value: "login", label: "User name and password" },
] as const;
const owners = [
  { value: "organization", label: "The organization" },
  { value: "me", label: "Only me" },
] as const;

type Values = {
  service: string;
  label: string;
  kind: (typeof kinds)[number]["value"];
  username: string;
  secret: string;
  owner: (typeof owners)[number]["value"];
};

/** Stores a key or a login. */
export function CredentialForm() {
  const { providers } = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { role } = useRouteContext({ from: "/o/$org", select: ({ organization }) => organization });
  const isAdmin = role === "owner" || role === "admin";
  const create = useMutation(providers.credentials.create.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const empty: Values = {
    service: "",
    label: "",
    kind: "api_key",
    username: "",
    secret: "",
    owner: isAdmin ? "organization" : "me",
  };
  const form = useAppForm({
    defaultValues: empty,
    ...formManners,
    onSubmit: async ({ value: { service, label, kind, username, secret, owner } }) => {
      const value = kind === "login" ? { kind, username, password: secret } : { kind, key: secret };
      const created = await create.mutateAsync({ service, label, value, personal: owner === "me" }).catch(() => null);
      if (!created) return;
      form.reset();
      toast({ title: `${created.label} is stored` });
      await queryClient.invalidateQueries({ queryKey: providers.pathKey() });
    },
  });
  const wrong = (field: string) => failure?.fields[field];
  return (
    <FormBody form={form} aria-label="Store a credential" className="flex flex-col gap-3">
      <h2 className="font-semibold">Store a credential</h2>
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="The credential was not stored" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="label">
        {(field) => (
          <field.TextField
            label="Name"
            placeholder="Such as “CRM of the sales team”"
            autoComplete="off"
            serverError={wrong("label")}
          />
        )}
      </form.AppField>
      <form.AppField name="service">
        {(field) => (
          <field.TextField
            label="Service"
            placeholder="Such as “crm”"
            autoComplete="off"
            serverError={wrong("service")}
          />
        )}
      </form.AppField>
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
            {kind === "login" && (
              <form.AppField name="username">
                {(field) => (
                  <field.TextField label="User name" autoComplete="off" serverError={wrong("value.username")} />
                )}
              </form.AppField>
            )}
            <form.AppField name="secret">
              {(field) => (
                <field.PasswordField
                  label={kind === "login" ? "Password" : "Key"}
                  help="It is encrypted, and never shown again."
                  autoComplete="off"
                  serverError={wrong("value.key") ?? wrong("value.password")}
                />
              )}
            </form.AppField>
          </>
        )}
      </form.Subscribe>
      {isAdmin && (
        <form.Field name="owner">
          {(field) => (
            <Field label="Whose it is">
              {(control) => (
                <Select {...control} choices={owners} value={field.state.value} onChange={field.handleChange} />
              )}
            </Field>
          )}
        </form.Field>
      )}
      <SubmitButton className="self-start">Store credential</SubmitButton>
    </FormBody>
  );
}
