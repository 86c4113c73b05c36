import type { Graph, JsonValue } from "@guildhall/kernel";
import { inputField } from "@guildhall/api/client/graphs";
import { Button, Dialog, Field, TextArea, TextInput } from "@guildhall/ui";
import { useState } from "react";
import { z } from "zod";

type InputField = z.infer<typeof inputField>;

const triggerConfig = z.object({ fields: z.array(inputField).default([]) });

/** The form that the manual trigger asks for; empty when it asks for nothing. */
export function fieldsOf(graph: Graph): InputField[] {
  const trigger = graph.nodes.find(({ type }) => type === "trigger.manual");
  return triggerConfig.safeParse(trigger?.config).data?.fields ?? [];
}

/** Asks for the input of a run. */
export function RunDialog({
  fields,
  open,
  busy,
  onOpenChange,
  onRun,
}: {
  fields: readonly InputField[];
  open: boolean;
  busy: boolean;
  onOpenChange: (open: boolean) => void;
  onRun: (input: JsonValue) => void;
}) {
  const [values, setValues] = useState<Record<string, string>>({});
  const valueOf = ({ name, initial }: InputField) => values[name] ?? initial;
  const missing = fields.filter((field) => field.isRequired && valueOf(field).trim() === "");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Run workflow">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing.length === 0) onRun(inputOf(fields, valueOf));
        }}
      >
        {fields.map((field) => (
          <Field key={field.name} label={field.title || field.name} optional={!field.isRequired}>
            {(control) => {
              const Control = field.type === "long-text" || field.type === "json" ? TextArea : TextInput;
              return (
                <Control
                  {...control}
                  required={field.isRequired}
                  value={valueOf(field)}
                  onChange={(event) => setValues({ ...values, [field.name]: event.target.value })}
                />
              );
            }}
          </Field>
        ))}
        <Button type="submit" look="primary" className="self-end" busy={busy}>
          Run workflow
        </Button>
      </form>
    </Dialog>
  );
}

function inputOf(fields: readonly InputField[], valueOf: (field: InputField) => string): JsonValue {
  return Object.fromEntries(fields.map((field) => [field.name, readValue(field, valueOf(field))]));
}

function readValue({ type }: InputField, text: string): JsonValue {
  if (type === "number") return text.trim() === "" ? null : Number(text);
  if (type === "boolean") return /^(true|yes|1|on)$/i.test(text.trim());
  if (type !== "json") return text;
  const parsed = z.json().safeParse(safely(text));
  return parsed.success ? parsed.data : text;
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
