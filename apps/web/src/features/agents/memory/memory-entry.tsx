import { IconButton, TextArea, TextInput } from "@guildhall/ui";
import TrashIcon from "lucide-react/icons/trash-2";
import { useId } from "react";
import type { MemoryRow } from "./memory-rows.ts";

/** One thing that is remembered: its name and what it says. */
export function MemoryEntry({
  row,
  fault,
  onChange,
  onRemove,
}: {
  row: MemoryRow;
  fault: string | undefined;
  onChange: (row: MemoryRow) => void;
  onRemove: () => void;
}) {
  const id = useId();
  const wrong = { "aria-invalid": fault ? true : undefined, "aria-describedby": fault ? id : undefined } as const;
  return (
    <li className="flex flex-col gap-1">
      <div className="grid grid-cols-[1fr_auto] items-start gap-2 sm:grid-cols-[12rem_1fr_auto]">
        <TextInput
          aria-label="Name"
          placeholder="Name"
          autoComplete="off"
          value={row.name}
          onChange={(event) => onChange({ ...row, name: event.target.value })}
          {...wrong}
        />
        <TextArea
          aria-label={row.name ? `What is remembered as ${row.name}` : "What is remembered"}
          rows={1}
          className={row.isText ? "col-span-2 sm:col-span-1" : "col-span-2 font-mono text-xs sm:col-span-1"}
          value={row.text}
          onChange={(event) => onChange({ ...row, text: event.target.value })}
          {...wrong}
        />
        <IconButton
          label={`Remove ${row.name || "this"}`}
          icon={<TrashIcon size={15} />}
          className="col-start-2 row-start-1 sm:col-start-3"
          onClick={onRemove}
        />
      </div>
      {fault && (
        <p id={id} className="text-[13px] text-danger">
          {fault}
        </p>
      )}
    </li>
  );
}
