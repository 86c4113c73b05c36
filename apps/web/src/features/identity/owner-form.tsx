import { createOwnerInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import type { Api } from "../../api/create-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { organizationNameFor } from "./organization-name-for.ts";
import { NewPasswordField } from "./new-password-field.tsx";

const blank = { name: "", email: "", password: "", organizationName: "" };

/** Makes the first account and its organization. */
export function OwnerForm({ api, onCreated }: { api: Api; onCreated: (owner: typeof blank) => Promise<void> }) {
  const create = useMutation(api.ops.createOwner.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const form = useAppForm({
    defaultValues: blank,
    ...formManners,
    validators: { onDynamic: createOwnerInput },
    onSubmit: async ({ value }) => {
      await create.mutateAsync(value).then(
        () => onCreated(value),
        () => undefined,
      );
    },
  });
  const follow = (name: string) => {
    if (!form.getFieldMeta("organizationName")?.isDirty) {
      form.setFieldValue("organizationName", organizationNameFor(name), { dontUpdateMeta: true });
    }
  };
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && (
        <ErrorNotice title="The account was not created" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="name" listeners={{ onChange: ({ value }) => follow(value) }}>
        {(field) => (
          <field.TextField label="Your name" autoComplete="name" autoFocus serverError={failure?.fields["name"]} />
        )}
      </form.AppField>
      <form.AppField name="email">
        {(field) => (
          <field.TextField label="E-mail" type="email" autoComplete="username" serverError={failure?.fields["email"]} />
        )}
      </form.AppField>
      <form.AppField name="password">
        {() => <NewPasswordField label="Password" serverError={failure?.fields["password"]} />}
      </form.AppField>
      <form.AppField name="organizationName">
        {(field) => (
          <field.TextField
            label="Organization"
            autoComplete="organization"
            help="Agents and conversations belong to an organization. You can work alone in it."
            serverError={failure?.fields["organizationName"]}
          />
        )}
      </form.AppField>
      <SubmitButton size="lg">Create owner account</SubmitButton>
    </FormBody>
  );
}
