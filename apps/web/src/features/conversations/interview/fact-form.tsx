import { Button, Field, TextArea, TextInput } from "@guildhall/ui";
import { useState } from "react";
import { type Failure, failureOf } from "../../../api/failure-of.ts";

type Told = { name: string; value: string };

/** Puts something that was learnt otherwise. Enter saves, Escape leaves it as it was. */
export function FactForm({
  fact,
  onSave,
  onClose,
}: {
  fact: Told;
  onSave: (told: Told) => Promise<unknown>;
  onClose: () => void;
}) {
  const [{ name, value }, setTold] = useState<Told>({ name: fact.name, value: fact.value });
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isWhole = name.trim() !== "" && value.trim() !== "";
  const save = async () => {
    if (!isWhole || saving) return;
    setSaving(true);
    try {
      await onSave({ name: name.trim(), value: value.trim() });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
      setSaving(false);
    }
  };
  const nameError = failure?.fields["name"];
  const valueError = failure?.fields["value"] ?? (nameError ? undefined : failure?.message);
  return (
    <form
      noValidate
      className="flex flex-col gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      // Before the panel hears it, which would close.
      onKeyDownCapture={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field label="Name" error={nameError && `This ${nameError}`}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={80}
            value={name}
            onChange={(event) => setTold({ name: event.target.value, value })}
          />
        )}
      </Field>
      <Field label="What is so" error={valueError}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={400}
            autoFocus
            value={value}
            onChange={(event) => setTold({ name, value: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void save();
            }}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button size="sm" type="submit" look="primary" busy={saving} disabled={!isWhole}>
          Save
        </Button>
        <Button size="sm" look="ghost" onClick={onClose}>
          Leave it as it is
        </Button>
      </div>
    </form>
  );
}
