import { addPasskeyInput, beginPasskeyInput, describeUserAgent } from "@guildhall/api/client";
import { Button, ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { makePasskey } from "./make-passkey.ts";

const chosen = addPasskeyInput.pick({ name: true }).extend(beginPasskeyInput.shape);

/** Asks for password and name, and has the device make a passkey. */
export function PasskeyForm({ onClose }: { onClose: () => void }) {
  const add = useAddPasskey(onClose);
  const failure = add.error && failureOf(add.error);
  const form = useAppForm({
    defaultValues: { name: describeUserAgent(navigator.userAgent), password: "" },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: ({ value }) => add.mutateAsync(value).catch(() => undefined),
  });
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && !failure.fields["password"] && (
        <ErrorNotice title="No passkey was added">
          {failure.reason === "unexpected" ? failure.details : failure.message}
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
      <form.AppField name="name">
        {(field) => (
          <field.TextField
            label="Name of the passkey"
            autoComplete="off"
            help="By which you know it again."
            serverError={failure?.fields["name"]}
          />
        )}
      </form.AppField>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>Make passkey</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </FormBody>
  );
}

function useAddPasskey(onAdded: () => void) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const { passkeys } = publicApi.identity;
  const begin = useMutation(passkeys.begin.mutationOptions());
  const add = useMutation(passkeys.add.mutationOptions());
  return useMutation({
    mutationFn: async ({ name, password }: { name: string; password: string }) => {
      const registration = await makePasskey(await begin.mutateAsync({ password }));
      return add.mutateAsync({ name, registration });
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: passkeys.list.queryKey() });
      toast({ title: "The passkey is added" });
      onAdded();
    },
  });
}
