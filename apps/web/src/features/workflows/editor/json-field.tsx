import { Field, TextArea } from "@guildhall/ui";
import { jsonValue } from "@guildhall/kernel";
import { useState } from "react";
import type { ConfigFieldProps } from "./config-field-props.ts";

/** A field that holds a list or an object: as JSON, taken over as soon as it can be read. */
export function JsonField({ name, schema, value, error, isRequired, onChange }: ConfigFieldProps) {
  const shown = value ?? schema.default;
  const [text, setText] = useState(() => (shown === undefined ? "" : JSON.stringify(shown, null, 2)));
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (written: string) => {
    setText(written);
    try {
      onChange(written.trim() === "" ? undefined : jsonValue.parse(JSON.parse(written)));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <Field
      label={schema.title ?? name}
      error={isUnreadable ? "must be JSON" : error}
      optional={!isRequired}
      help={schema.template ? "JSON; its texts may hold {{ expressions }}." : "JSON."}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          className="font-mono text-[13px]"
          value={text}
          onChange={(event) => take(event.target.value)}
        />
      )}
    </Field>
  );
}
