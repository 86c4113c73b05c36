import { renamePasskeyInput } from "@guildhall/api/client";
import { Dialog, ErrorNotice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import type { PasskeyItem } from "./passkey-item.ts";

const chosen = renamePasskeyInput.pick({ name: true });

/** Calls a passkey by another name. */
export function RenamePasskeyDialog({ passkey, onClose }: { passkey: PasskeyItem; onClose: () => void }) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const { passkeys } = publicApi.identity;
  const rename = useMutation(passkeys.rename.mutationOptions());
  const failure = rename.error && failureOf(rename.error);
  const form = useAppForm({
    defaultValues: { name: passkey.name ?? "" },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: async ({ value: { name } }) => {
      const failed = await rename.mutateAsync({ id: passkey.id, name }).then(
        () => false,
        () => true,
      );
      if (failed) return;
      await queryClient.invalidateQueries({ queryKey: passkeys.list.queryKey() });
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={onClose} title="Rename passkey">
      <FormBody form={form} className="flex flex-col gap-4">
        {failure && <ErrorNotice title="It keeps its name">{failure.message}</ErrorNotice>}
        <form.AppField name="name">
          {(field) => <field.TextField label="Name" autoComplete="off" autoFocus />}
        </form.AppField>
        <SubmitButton className="self-start">Rename passkey</SubmitButton>
      </FormBody>
    </Dialog>
  );
}
