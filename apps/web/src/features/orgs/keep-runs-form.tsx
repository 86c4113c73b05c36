import { Button, ErrorNotice, Field, TextInput, useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Says for how long runs of workflows are kept. */
export function KeepRunsForm() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = api.executions.retention.queryOptions();
  const { data } = useQuery(api.executions.retention.queryOptions());
  const [written, setWritten] = useState<string | null>(null);
  const save = useMutation(
    api.executions.setRetention.mutationOptions({
      onSuccess: (kept) => {
        queryClient.setQueryData(queryKey, kept);
        setWritten(null);
        toast({ title: kept.days === null ? "Runs are kept for ever" : `Runs are kept for ${kept.days} days` });
      },
    }),
  );
  if (!data) return null;
  const text = written ?? data.days?.toString() ?? "";
  const days = text.trim() === "" ? null : Number(text);
  const isRight = days === null || (Number.isInteger(days) && days >= 1 && days <= 3650);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) save.mutate({ days });
  };
  return (
    <form onSubmit={submit} className="flex max-w-md flex-col gap-4" noValidate>
      {save.error && <ErrorNotice title="Nothing was changed">{failureOf(save.error).message}</ErrorNotice>}
      <Field
        label="Days that runs of workflows are kept"
        optional
        error={isRight ? undefined : "must be a whole number from 1 to 3650"}
        help="Counted from their end. Leave it empty to keep them for ever. What is older is deleted with all that it did."
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={text}
            onChange={(event) => setWritten(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="self-start" busy={save.isPending}>
        Save days
      </Button>
    </form>
  );
}
