import { changePasswordInput } from "@guildhall/api/client";
import { ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { NewPasswordField } from "../new-password-field.tsx";

/** Gives the person a new password. */
export function PasswordForm() {
  const change = useChangePassword();
  const failure = change.error && failureOf(change.error);
  const form = useAppForm({
    defaultValues: { current: "", password: "" },
    ...formManners,
    validators: { onDynamic: changePasswordInput },
    onSubmit: async ({ value, formApi }) => {
      if (await change.mutateAsync(value).catch(() => null)) formApi.reset();
    },
  });
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="Your password is still the old one" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="current">
        {(field) => (
          <field.PasswordField
            label="Password until now"
            autoComplete="current-password"
            serverError={failure?.fields["current"] && `This ${failure.fields["current"]}`}
          />
        )}
      </form.AppField>
      <form.AppField name="password">
        {() => <NewPasswordField label="New password" serverError={failure?.fields["password"]} />}
      </form.AppField>
      <SubmitButton className="self-start">Change password</SubmitButton>
    </FormBody>
  );
}

function useChangePassword() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation(
    publicApi.identity.password.change.mutationOptions({
      onSuccess: async () => {
        toast({ title: "Your password is changed" });
        await queryClient.invalidateQueries({ queryKey: publicApi.identity.sessions.list.queryKey() });
      },
    }),
  );
}
