import type { ReactNode } from "react";

/** Yes or no, beside its words. */
export function CheckBox({
  label,
  checked,
  onChange,
  color,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  color?: string;
}) {
  return (
    <label className="flex min-h-7 min-w-0 grow cursor-pointer items-center gap-2.5">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 shrink-0"
        style={{ accentColor: color ?? "var(--color-accent)" }}
      />
      <span className="truncate">{label}</span>
    </label>
  );
}
