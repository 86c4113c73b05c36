import { TextInput } from "@guildhall/ui";
import { useState } from "react";

/** A time zone by its name, with those that there are to choose from once it is entered. */
export function ZoneInput({
  value,
  onChange,
  ...control
}: {
  value: string;
  onChange: (name: string) => void;
  id: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
}) {
  const [names, setNames] = useState<string[]>([]);
  const list = `${control.id}-zones`;
  return (
    <>
      <TextInput
        {...control}
        list={list}
        value={value}
        onFocus={() => setNames(Intl.supportedValuesOf("timeZone"))}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
