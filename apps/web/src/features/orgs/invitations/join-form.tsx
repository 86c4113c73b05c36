import { joinByInvitationInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { NewPasswordField } from "../../identity/new-password-field.tsx";
import { signIn } from "../../identity/sign-in.ts";
import { useEnterOrganization } from "./use-enter-organization.ts";

const chosen = joinByInvitationInput.omit({ token: true });

/** Makes the account of somebody who is invited and has none, and lets them in. */
export function JoinForm({ email }: { email: string }) {
  const { publicApi } = useRouteContext({ from: "/invitation/$token" });
  const { token } = useParams({ from: "/invitation/$token" });
  const enter = useEnterOrganization();
  const join = useMutation(publicApi.orgs.invitations.join.mutationOptions());
  const failure = join.error ? failureOf(join.error) : null;
  const form = useAppForm({
    defaultValues: { name: "", password: "" },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: async ({ value }) => {
      const joined = await join.mutateAsync({ token, ...value }).catch(() => null);
      if (!joined) return;
      await signIn({ email: joined.email, password: value.password });
      await enter(joined.orgSlug);
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && (
        <ErrorNotice title="You have not joined yet" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {/* So that the browser keeps the password under the right name. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <form.AppField name="name">
        {(field) => (
          <field.TextField label="Your name" autoComplete="name" autoFocus serverError={failure?.fields["name"]} />
        )}
      </form.AppField>
      <form.AppField name="password">
        {() => <NewPasswordField label="Password" serverError={failure?.fields["password"]} />}
      </form.AppField>
      <SubmitButton size="lg">Create account and join</SubmitButton>
      <p>
        <Link
          to="/sign-in"
          search={{ to: `/invitation/${token}` }}
          className="text-accent-ink underline underline-offset-2"
        >
          I have an account: sign in
        </Link>
      </p>
    </FormBody>
  );
}
