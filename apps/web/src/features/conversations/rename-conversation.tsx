import { updateConversationInput } from "@guildhall/api/client";
import { Button, Dialog, ErrorNotice } from "@guildhall/ui";
import { z } from "zod";
import { failureOf } from "../../api/failure-of.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { useUpdateConversation } from "./use-update-conversation.ts";

const named = z.object({ title: updateConversationInput.shape.title.unwrap() });

/** Asks what a conversation is to be called. */
export function RenameConversation({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { update } = useUpdateConversation();
  const form = useAppForm({
    defaultValues: { title },
    validators: { onSubmit: named },
    onSubmit: async ({ value }) => {
      await update.mutateAsync({ id, title: value.title }).then(onClose, () => undefined);
    },
  });
  return (
    <Dialog open onOpenChange={onClose} title="Rename conversation">
      <FormBody form={form} className="flex flex-col gap-4">
        {update.error && (
          <ErrorNotice title="The conversation has its old name">{failureOf(update.error).message}</ErrorNotice>
        )}
        <form.AppField name="title">
          {(field) => <field.TextField label="Name" autoFocus onFocus={(event) => event.target.select()} />}
        </form.AppField>
        <div className="flex justify-end gap-2">
          <Button look="ghost" onClick={onClose}>
            Keep name
          </Button>
          <SubmitButton>Rename conversation</SubmitButton>
        </div>
      </FormBody>
    </Dialog>
  );
}
