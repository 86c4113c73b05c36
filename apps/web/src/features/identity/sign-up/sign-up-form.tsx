import { signUpInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import type { Api } from "../../../api/create-api.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { NewPasswordField } from "../new-password-field.tsx";

/** Asks for name, address and password. */
export function SignUpForm({ api, onSent }: { api: Api; onSent: (email: string) => void }) {
  const start = useMutation(api.ops.signUp.start.mutationOptions());
  const failure = start.error && failureOf(start.error);
  const form = useAppForm({
    defaultValues: { name: "", email: "", password: "" },
    ...formManners,
    validators: { onDynamic: signUpInput },
    onSubmit: ({ value }) =>
      start.mutateAsync(value).then(
        () => onSent(value.email),
        () => undefined,
      ),
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && (
        <ErrorNotice title="The account was not created" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="name">
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
      <SubmitButton size="lg">Create account</SubmitButton>
    </FormBody>
  );
}
