import type { MemoryView } from "@guildhall/api/client";
import { Button, ErrorNotice } from "@guildhall/ui";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import { MemoryEntry } from "./memory-entry.tsx";
import { dataOf, faultsOf, type MemoryRow, rowsOf } from "./memory-rows.ts";
import { useChangeMemory } from "./use-change-memory.ts";

/** What is remembered, by name; all of it is saved at once. */
export function MemoryForm({ agentId, memory }: { agentId: string; memory: Pick<MemoryView, "data" | "version"> }) {
  const [rows, setRows] = useState(() => rowsOf(memory.data));
  const [tried, setTried] = useState(false);
  const change = useChangeMemory(agentId);
  const faults = tried ? faultsOf(rows) : {};
  const unchanged = JSON.stringify(rows) === JSON.stringify(rowsOf(memory.data));
  const put = (row: MemoryRow) => setRows(rows.map((each) => (each.id === row.id ? row : each)));
  const add = () => {
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
    setRows([...rows, { id, name: "", text: "", isText: true }]);
  };
  const save = () => {
    setTried(true);
    if (Object.keys(faultsOf(rows)).length === 0) void change.save(dataOf(rows), memory.version);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {change.failure && (
        <ErrorNotice title="The memory was not saved" details={change.failure.details}>
          {change.failure.message}
        </ErrorNotice>
      )}
      {rows.length === 0 && <p className="text-ink-soft">Nothing is remembered of you yet.</p>}
      <ul aria-label="Memory" className="flex flex-col gap-3">
        {rows.map((row) => (
          <MemoryEntry
            key={row.id}
            row={row}
            fault={faults[row.id]}
            onChange={put}
            onRemove={() => setRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
      </ul>
      <div className="flex flex-wrap justify-between gap-2">
        <Button icon={<PlusIcon size={15} />} data-create onClick={add}>
          Add something to remember
        </Button>
        <Button type="submit" look="primary" busy={change.saving} disabled={unchanged && !change.saving}>
          Save memory
        </Button>
      </div>
    </form>
  );
}
