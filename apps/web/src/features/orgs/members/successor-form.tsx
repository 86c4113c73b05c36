import { Button, ErrorNotice, Field, Select } from "@guildhall/ui";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import type { MemberItem } from "./member-item.ts";

/** Asks who gets what somebody owned, and ends that person's place. */
export function SuccessorForm({
  label,
  verb,
  candidates,
  busy,
  error,
  onSubmit,
}: {
  /** Asks for the successor. */
  label: string;
  verb: string;
  candidates: readonly MemberItem[];
  busy: boolean;
  error: unknown;
  onSubmit: (successorId: string) => void;
}) {
  const [chosen, setChosen] = useState(candidates[0]?.id ?? "");
  if (candidates.length === 0) {
    return (
      <p className="text-ink-soft">
        There is nobody who could take over what is owned here: that takes another member who is no viewer.
      </p>
    );
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(chosen);
      }}
    >
      {error !== null && <ErrorNotice title="Nothing was changed">{failureOf(error).message}</ErrorNotice>}
      <Field label={label} help="Agents, workflows, tasks and all the rest, private things too.">
        {(control) => (
          <Select
            {...control}
            choices={candidates.map(({ id, user }) => ({ value: id, label: `${user.name} (${user.email})` }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="self-start">
        {verb}
      </Button>
    </form>
  );
}
