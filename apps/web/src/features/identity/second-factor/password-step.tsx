import { beginSecondFactorInput, type SecondFactorSetup } from "@guildhall/api/client";
import { Button, ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";

/** Asks for the password before anything is set up. */
export function PasswordStep({
  onBegun,
  onCancel,
}: {
  onBegun: (setup: SecondFactorSetup) => void;
  onCancel: () => void;
}) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const begin = useMutation(publicApi.identity.secondFactor.begin.mutationOptions());
  const failure = begin.error && failureOf(begin.error);
  const form = useAppForm({
    defaultValues: { password: "" },
    ...formManners,
    validators: { onDynamic: beginSecondFactorInput },
    onSubmit: async ({ value }) => {
      const setup = await begin.mutateAsync(value).catch(() => null);
      if (setup) onBegun(setup);
    },
  });
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && !failure.fields["password"] && (
        <ErrorNotice title="The second factor was not turned on" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="password">
        {(field) => (
          <field.PasswordField
            label="Your password"
            autoComplete="current-password"
            autoFocus
            serverError={failure?.fields["password"] && `This ${failure.fields["password"]}`}
          />
        )}
      </form.AppField>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>Go on</SubmitButton>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </FormBody>
  );
}
