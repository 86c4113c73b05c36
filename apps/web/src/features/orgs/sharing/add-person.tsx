import { Button, Combobox, Field, Select } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { levelChoices } from "./share-words.ts";

type Level = (typeof levelChoices)[number]["value"];

/** Names a further member for an object. */
export function AddPerson({
  taken,
  busy,
  onAdd,
}: {
  taken: readonly string[];
  busy: boolean;
  onAdd: (userId: string, level: Level) => Promise<unknown>;
}) {
  const members = useQuery(useApi().orgs.members.list.queryOptions({ limit: 100 })).data?.items ?? [];
  const choices = members
    .filter(({ user }) => !taken.includes(user.id))
    .map(({ user }) => ({ value: user.id, label: user.name, hint: user.email }));
  const [userId, setUserId] = useState("");
  const [level, setLevel] = useState<Level>("use");
  const add = () =>
    void onAdd(userId, level)
      .then(() => setUserId(""))
      .catch(() => undefined);
  if (members.length > 0 && choices.length === 0 && !userId)
    return <p className="text-[13px] text-ink-soft">There is nobody else to name.</p>;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow basis-40">
        <Field label="Add a person">
          {(control) => (
            <Combobox
              control={control}
              choices={choices}
              value={userId}
              onChange={setUserId}
              placeholder="Name of a member"
            />
          )}
        </Field>
      </div>
      <Select aria-label="What they may do" choices={levelChoices} value={level} onChange={setLevel} />
      <Button busy={busy} disabled={!userId} onClick={add}>
        Share
      </Button>
    </div>
  );
}
