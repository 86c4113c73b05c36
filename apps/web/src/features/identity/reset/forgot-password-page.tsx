import { requestPasswordResetInput } from "@guildhall/api/client";
import { ErrorNotice, Notice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useRouteContext } from "@tanstack/react-router";
import MailIcon from "lucide-react/icons/mail";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { Doorway } from "../doorway.tsx";

/** Asks for the link by which a new password can be set. */
export function ForgotPasswordPage() {
  const { publicApi } = useRouteContext({ from: "/forgot-password" });
  const request = useMutation(publicApi.identity.password.requestReset.mutationOptions());
  return (
    <Doorway
      title="Set a new password"
      below={
        <>
          You get a link by mail.{" "}
          <Link to="/sign-in" className="text-accent-ink underline underline-offset-2">
            Back to sign in
          </Link>
        </>
      }
    >
      {request.isSuccess ? (
        <Notice role="status" icon={<MailIcon size={16} aria-hidden="true" />} title="Look into your mail">
          If {request.variables.email} has an account here, a link is on its way. It holds for an hour. No mail? Who
          looks after this Guildhall finds it in the outbox.
        </Notice>
      ) : (
        <AddressForm
          failure={request.error}
          onSend={(email) => request.mutateAsync({ email }).catch(() => undefined)}
        />
      )}
    </Doorway>
  );
}

function AddressForm({ failure, onSend }: { failure: unknown; onSend: (email: string) => Promise<unknown> }) {
  const form = useAppForm({
    defaultValues: { email: "" },
    ...formManners,
    validators: { onDynamic: requestPasswordResetInput },
    onSubmit: ({ value }) => onSend(value.email),
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure !== null && <ErrorNotice title="No link was sent">{failureOf(failure).message}</ErrorNotice>}
      <form.AppField name="email">
        {(field) => <field.TextField label="E-mail" type="email" autoComplete="username" autoFocus />}
      </form.AppField>
      <SubmitButton size="lg">Send link</SubmitButton>
    </FormBody>
  );
}
