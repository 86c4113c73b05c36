import { secondFactorProof } from "@guildhall/api/client";
import { Button, ErrorNotice } from "@guildhall/ui";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";

/** Asks for password and code before the second factor is changed. */
export function ProofForm({
  verb,
  error,
  onProve,
  onCancel,
}: {
  verb: string;
  error: unknown;
  onProve: (proof: { password: string; code: string }) => Promise<unknown>;
  onCancel: () => void;
}) {
  const failure = error === null ? null : failureOf(error);
  const form = useAppForm({
    defaultValues: { password: "", code: "" },
    ...formManners,
    validators: { onDynamic: secondFactorProof },
    onSubmit: ({ value }) => onProve(value),
  });
  const errorAt = (name: string) => failure?.fields[name] && `This ${failure.fields[name]}`;
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="Nothing was changed" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="password">
        {(field) => (
          <field.PasswordField
            label="Your password"
            autoComplete="current-password"
            autoFocus
            serverError={errorAt("password")}
          />
        )}
      </form.AppField>
      <form.AppField name="code">
        {(field) => (
          <field.TextField
            label="Code"
            autoComplete="one-time-code"
            help="From your app, or a backup code."
            serverError={errorAt("code")}
          />
        )}
      </form.AppField>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{verb}</SubmitButton>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </FormBody>
  );
}
