import { Button, ErrorNotice, Field, TextInput } from "@guildhall/ui";
import { type FormEvent, useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { TestingSwitch } from "./testing-switch.tsx";
import { useVersionActions } from "./use-version-actions.ts";

/** Publishes the draft, with a word on what is new, and says what that tests. */
export function PublishForm({ agentId }: { agentId: string }) {
  const { publish } = useVersionActions();
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate({ id: agentId, note }, { onSuccess: () => setNote("") });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 rounded-panel border border-line px-4 py-4">
      {publish.error && <ErrorNotice title="Nothing was published">{failureOf(publish.error).message}</ErrorNotice>}
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 grow basis-60">
          <Field label="What is new" optional>
            {(control) => (
              <TextInput
                {...control}
                maxLength={2000}
                autoComplete="off"
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" look="primary" busy={publish.isPending}>
          Publish agent
        </Button>
      </div>
      <TestingSwitch agentId={agentId} />
    </form>
  );
}
