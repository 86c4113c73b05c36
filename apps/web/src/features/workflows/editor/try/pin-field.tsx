import { jsonValue, type JsonValue } from "@guildhall/kernel";
import { Button, Field, TextArea } from "@guildhall/ui";
import { useState } from "react";

/** The data that comes from a step: of the last run, or what is written here, which is then pinned. */
export function PinField({
  label,
  value,
  isPinned,
  onPin,
}: {
  label: string;
  value: JsonValue;
  isPinned: boolean;
  onPin: (value: JsonValue | undefined) => void;
}) {
  const [written, setWritten] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (text: string) => {
    setWritten(text);
    try {
      onPin(jsonValue.parse(JSON.parse(text)));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div className="flex flex-col gap-1">
      <Field
        label={label}
        error={isUnreadable ? "must be JSON" : undefined}
        help={isPinned ? "Pinned in this browser." : "From the last run. What you write here is pinned."}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            className="font-mono text-[13px]"
            value={written ?? JSON.stringify(value, null, 2)}
            onChange={(event) => take(event.target.value)}
          />
        )}
      </Field>
      {isPinned && (
        <Button
          size="sm"
          look="ghost"
          className="self-start"
          onClick={() => {
            setWritten(null);
            setUnreadable(false);
            onPin(undefined);
          }}
        >
          Unpin
        </Button>
      )}
    </div>
  );
}
