import { resetPasswordByMailInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useRouteContext, useRouter, useSearch } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { Doorway } from "../doorway.tsx";
import { NewPasswordField } from "../new-password-field.tsx";

const chosen = resetPasswordByMailInput.pick({ password: true });

/** Sets a new password by the link of a mail. */
export function ResetPage() {
  const { publicApi } = useRouteContext({ from: "/reset" });
  const { token } = useSearch({ from: "/reset" });
  const router = useRouter();
  const reset = useMutation(publicApi.identity.password.reset.mutationOptions());
  const failure = reset.error && failureOf(reset.error);
  const form = useAppForm({
    defaultValues: { password: "" },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: async ({ value: { password } }) => {
      await reset.mutateAsync({ token, password }).then(
        () => router.navigate({ to: "/sign-in" }),
        () => undefined,
      );
    },
  });
  return (
    <Doorway title="Set a new password" below="You are signed out everywhere, and sign in with the new one.">
      <FormBody form={form} className="flex flex-col gap-4">
        {failure && (
          <ErrorNotice
            title="Your password is still the old one"
            action={
              <Link to="/forgot-password" className="underline underline-offset-2">
                Ask for a new link
              </Link>
            }
          >
            {failure.message}
          </ErrorNotice>
        )}
        <form.AppField name="password">{() => <NewPasswordField label="New password" autoFocus />}</form.AppField>
        <SubmitButton size="lg">Set new password</SubmitButton>
      </FormBody>
    </Doorway>
  );
}
