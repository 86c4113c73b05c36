import type { JsonValue } from "@guildhall/kernel";

/** A value that an entry holds: what it was and what it became, a list, or just itself. */
export function AuditChange({ value }: { value: JsonValue }) {
  const change = changeIn(value);
  if (!change) return wordsFor(value);
  return (
    <>
      <del className="text-ink-faint decoration-1">{wordsFor(change.from)}</del>
      <span aria-hidden="true" className="mx-1.5 text-ink-faint">
        →
      </span>
      <ins className="no-underline">{wordsFor(change.to)}</ins>
    </>
  );
}

function changeIn(value: JsonValue): { from: JsonValue; to: JsonValue } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { from, to } = value;
  return from !== undefined && to !== undefined ? { from, to } : null;
}

function wordsFor(value: JsonValue): string {
  if (value === null || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ") || "none";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
