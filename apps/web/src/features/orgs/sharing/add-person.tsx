import { Button, Select } from "@guildhall/ui";
import { useState } from "react";
import { MemberPicker } from "../members/member-picker.tsx";
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
  const [userId, setUserId] = useState("");
  const [level, setLevel] = useState<Level>("use");
  const add = () =>
    void onAdd(userId, level)
      .then(() => setUserId(""))
      .catch(() => undefined);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow basis-40">
        <MemberPicker
          label="Add a person"
          nobody="There is nobody else to name."
          value={userId}
          onChange={setUserId}
          mayChoose={({ user }) => !taken.includes(user.id)}
        />
      </div>
      <Select aria-label="What they may do" choices={levelChoices} value={level} onChange={setLevel} />
      <Button busy={busy} disabled={!userId} onClick={add}>
        Share
      </Button>
    </div>
  );
}
