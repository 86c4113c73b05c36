import type { ToolParameter } from "@guildhall/api/client";
import { Button, IconButton, Select, TextInput } from "@guildhall/ui";
import { useStore } from "@tanstack/react-form";
import PlusIcon from "lucide-react/icons/plus";
import TrashIcon from "lucide-react/icons/trash-2";
import type { AnyFormApi } from "@tanstack/react-form";

const types = [
  { value: "string", label: "Text" },
  { value: "number", label: "Number" },
  { value: "integer", label: "Whole number" },
  { value: "boolean", label: "Yes or no" },
] as const;

/** What a tool takes: a row for each parameter. */
export function ParameterRows({
  form,
  rows,
  onChange,
}: {
  form: AnyFormApi;
  rows: ToolParameter[];
  onChange: (rows: ToolParameter[]) => void;
}) {
  const tried = useStore(form.store, (state) => state.submissionAttempts > 0);
  const put = (at: number, change: Partial<ToolParameter>) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)));
  const add = () => onChange([...rows, { name: "", type: "string", description: "", isRequired: true }]);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium">Parameters</legend>
      {rows.length === 0 && <p className="text-[13px] text-ink-faint">It takes nothing yet.</p>}
      {rows.map((row, i) => (
        <div
          key={i}
          className="grid grid-cols-[1fr_1fr_auto] items-center gap-2 rounded-panel border border-line p-2.5 sm:grid-cols-[1fr_9rem_2fr_auto_auto]"
        >
          <TextInput
            aria-label={`Name of parameter ${i + 1}`}
            placeholder="city"
            autoComplete="off"
            aria-invalid={(tried && faultOf(rows, i) !== null) || undefined}
            value={row.name}
            onChange={(event) => put(i, { name: event.target.value })}
          />
          <Select
            aria-label={`Type of parameter ${i + 1}`}
            choices={types}
            value={row.type}
            onChange={(type) => put(i, { type })}
          />
          <TextInput
            aria-label={`Description of parameter ${i + 1}`}
            placeholder="What it means"
            className="col-span-3 row-start-2 sm:col-span-1 sm:row-start-1 sm:col-start-3"
            maxLength={500}
            value={row.description}
            onChange={(event) => put(i, { description: event.target.value })}
          />
          <label className="col-span-3 row-start-3 flex min-h-6 items-center gap-2 text-[13px] sm:col-span-1 sm:row-start-1 sm:col-start-4">
            <input
              type="checkbox"
              checked={row.isRequired}
              className="size-4 accent-accent"
              onChange={(event) => put(i, { isRequired: event.target.checked })}
            />
            Required
          </label>
          <IconButton
            label={`Remove parameter ${row.name || i + 1}`}
            icon={<TrashIcon size={15} />}
            className="col-start-3 row-start-1 sm:col-start-5"
            onClick={() => onChange(rows.toSpliced(i, 1))}
          />
          {tried && faultOf(rows, i) && <p className="col-span-full text-[13px] text-danger">{faultOf(rows, i)}</p>}
        </div>
      ))}
      <Button size="sm" icon={<PlusIcon size={14} />} className="self-start" onClick={add}>
        Add parameter
      </Button>
    </fieldset>
  );
}

function faultOf(rows: ToolParameter[], at: number): string | null {
  const name = rows[at]?.name ?? "";
  if (!/^[a-zA-Z_][a-zA-Z0-9_]{0,63}$/.test(name))
    return "The name begins with a letter or _, then letters, digits and _";
  return rows.some((row, i) => i !== at && row.name === name) ? "This name is there twice" : null;
}
