import { ErrorNotice, Field, Select } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { useIsAdmin } from "../orgs/use-is-admin.ts";

const owners = [
  { value: "organization", label: "The organization" },
  { value: "me", label: "Only me" },
] as const;
type Owner = (typeof owners)[number]["value"];

const fields = [
  { name: "label", label: "Name", placeholder: "Such as “CRM of the sales team”" },
  { name: "service", label: "Service", placeholder: "Such as “crm”" },
  { name: "authorizeUrl", label: "Address for consent", placeholder: "https://crm.example.org/oauth/authorize" },
  { name: "tokenUrl", label: "Address for tokens", placeholder: "https://crm.example.org/oauth/token" },
  { name: "clientId", label: "Client id", placeholder: "" },
] as const;

/** Connects a service by OAuth: the person is sent there to consent, and comes back to this page. */
export function ConnectForm() {
  const { providers } = useApi();
  const isAdmin = useIsAdmin();
  const connect = useMutation(
    providers.credentials.connect.mutationOptions({ onSuccess: ({ url }) => window.location.assign(url) }),
  );
  const failure = connect.error ? failureOf(connect.error) : null;
  const owner: Owner = isAdmin ? "organization" : "me";
  const form = useAppForm({
    defaultValues: {
      label: "",
      service: "",
      authorizeUrl: "",
      tokenUrl: "",
      clientId: "",
      clientSecret: "",
      scopes: "",
      owner,
    },
    ...formManners,
    onSubmit: async ({ value: { owner: whose, scopes, ...client } }) => {
      const asked = scopes.split(/\s+/).filter(Boolean);
      await connect.mutateAsync({ ...client, scopes: asked, personal: whose === "me" }).catch(() => null);
    },
  });
  return (
    <FormBody form={form} aria-label="Connect a service" className="flex flex-col gap-3">
      <h2 className="font-semibold">Connect a service by OAuth</h2>
      <p className="text-[13px] text-pretty text-ink-soft">
        Register Guildhall with the service first. It wants to know where people are sent back to:
        <code className="mt-1 block font-mono text-xs break-all select-all">
          {`${window.location.origin}/api/oauth/callback`}
        </code>
      </p>
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="The service was not connected" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {fields.map(({ name, label, placeholder }) => (
        <form.AppField key={name} name={name}>
          {(field) => (
            <field.TextField
              label={label}
              placeholder={placeholder}
              autoComplete="off"
              serverError={failure?.fields[name]}
            />
          )}
        </form.AppField>
      ))}
      <form.AppField name="clientSecret">
        {(field) => (
          <field.PasswordField
            label="Client secret"
            help="Leave it empty where the service gave none. It is encrypted, and never shown again."
            autoComplete="off"
            serverError={failure?.fields["clientSecret"]}
          />
        )}
      </form.AppField>
      <form.AppField name="scopes">
        {(field) => (
          <field.TextField
            label="Scopes"
            placeholder="Separated by spaces"
            autoComplete="off"
            serverError={failure?.fields["scopes.0"]}
          />
        )}
      </form.AppField>
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
      <SubmitButton className="self-start">Connect service</SubmitButton>
    </FormBody>
  );
}
