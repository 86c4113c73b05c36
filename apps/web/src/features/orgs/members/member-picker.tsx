import { Combobox, Field } from "@guildhall/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { useSettled } from "../../../shell/use-settled.ts";
import type { MemberItem } from "./member-item.ts";

type Choice = { value: string; label: string; hint: string };

/** A field that finds a member by name or address, however many there are; who can't be chosen is left out. */
export function MemberPicker({
  label,
  nobody,
  value,
  onChange,
  mayChoose,
}: {
  label: string;
  /** Says that there is nobody to choose. */
  nobody: string;
  /** The id of the person's account; empty while nobody is chosen. */
  value: string;
  onChange: (userId: string) => void;
  mayChoose: (member: MemberItem) => boolean;
}) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Choice | null>(null);
  const query = useSettled(typed.trim());
  const list = useApi().orgs.members.list.queryOptions({ limit: 60, ...(query && { query }) });
  const members = useQuery({ ...list, placeholderData: keepPreviousData });
  const found = (members.data?.items ?? [])
    .filter(mayChoose)
    .map(({ user }): Choice => ({ value: user.id, label: user.name, hint: user.email }));
  const kept = chosen?.value === value && !found.some((choice) => choice.value === value) ? [chosen] : [];
  if (members.isSuccess && !query && !typed && !value && found.length === 0 && !members.data.nextCursor)
    return <p className="text-[13px] text-ink-soft">{nobody}</p>;
  return (
    <Field label={label}>
      {(control) => (
        <Combobox
          control={control}
          choices={[...found, ...kept]}
          value={value}
          onType={setTyped}
          onChange={(userId) => {
            setChosen(found.find((choice) => choice.value === userId) ?? null);
            onChange(userId);
          }}
          placeholder="Name of a member"
        />
      )}
    </Field>
  );
}
