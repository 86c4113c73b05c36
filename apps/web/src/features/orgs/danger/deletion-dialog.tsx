import { Button, Dialog, ErrorNotice, Field, TextInput } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { useDeletionChanged } from "./use-deletion-changed.ts";

/** Asks for the organization's name before it is to be deleted. */
export function DeletionDialog({ waitDays, onClose }: { waitDays: number; onClose: () => void }) {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const changed = useDeletionChanged();
  const [typed, setTyped] = useState("");
  const request = useMutation(
    useApi().orgs.deletion.request.mutationOptions({
      onSuccess: () => {
        onClose();
        return changed(`${organization.name} will be deleted in ${waitDays} days`);
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate({ name: typed });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Delete ${organization.name}`}
      description={`In ${waitDays} days its agents, conversations, workflows, files and members’ places are deleted for good. Everybody sees a notice until then.`}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {request.error && <ErrorNotice title="Nothing will be deleted">{failureOf(request.error).message}</ErrorNotice>}
        <Field label={`Type ${organization.name} to go on`}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              autoFocus
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep organization</Button>
          <Button type="submit" look="danger" busy={request.isPending} disabled={typed.trim() !== organization.name}>
            Delete in {waitDays} days
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
