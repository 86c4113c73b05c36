import { confirmAddressInput } from "@guildhall/api/client";
import { ErrorNotice, Notice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useRouteContext, useRouter, useSearch } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { Doorway } from "../doorway.tsx";
import { signIn } from "../sign-in.ts";

const chosen = confirmAddressInput.pick({ password: true });

/** Confirms an address by the link of a mail, and lets in who may enter already. */
export function ConfirmPage() {
  const { publicApi, queryClient } = useRouteContext({ from: "/confirm" });
  const { token } = useSearch({ from: "/confirm" });
  const router = useRouter();
  const confirm = useMutation(publicApi.ops.signUp.confirm.mutationOptions());
  const failure = confirm.error && failureOf(confirm.error);
  const form = useAppForm({
    defaultValues: { password: "" },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: async ({ value: { password } }) => {
      const confirmed = await confirm.mutateAsync({ token, password }).catch(() => null);
      if (confirmed?.status !== "active") return;
      const { at } = await signIn({ email: confirmed.email, password });
      queryClient.clear();
      await router.navigate({ to: at === "inside" ? "/" : "/sign-in" });
    },
  });
  if (confirm.data?.status === "pending") return <WaitPage email={confirm.data.email} />;
  return (
    <Doorway title="Confirm your e-mail address" below="Enter the password that you chose when you made the account.">
      <FormBody form={form} className="flex flex-col gap-4">
        {failure && Object.keys(failure.fields).length === 0 && (
          <ErrorNotice
            title="Your address is not confirmed"
            action={
              <Link to="/sign-in" className="underline underline-offset-2">
                Sign in
              </Link>
            }
          >
            {failure.message}
          </ErrorNotice>
        )}
        <form.AppField name="password">
          {(field) => (
            <field.PasswordField
              label="Password"
              autoComplete="current-password"
              autoFocus
              serverError={failure?.fields["password"] && `This ${failure.fields["password"]}`}
            />
          )}
        </form.AppField>
        <SubmitButton size="lg">Confirm address</SubmitButton>
      </FormBody>
    </Doorway>
  );
}

function WaitPage({ email }: { email: string }) {
  return (
    <Doorway title="Your address is confirmed" below={email}>
      <Notice role="status" title="Your account waits for approval">
        Somebody who looks after this Guildhall was told. You get a mail as soon as you can sign in.
      </Notice>
    </Doorway>
  );
}
