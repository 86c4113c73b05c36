import CheckIcon from "lucide-react/icons/check";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

/** One thing to do in a menu. */
export function MenuItem({
  icon,
  selected = false,
  onSelect,
  children,
}: {
  icon?: ReactNode;
  selected?: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      aria-current={selected ? "true" : undefined}
      className="flex min-h-8 cursor-default items-center gap-2.5 rounded-md px-2 py-1 text-ink outline-none select-none data-highlighted:bg-hover"
    >
      {icon && <span className="flex size-4 shrink-0 items-center justify-center text-ink-soft">{icon}</span>}
      <span className="flex min-w-0 grow items-center gap-2">{children}</span>
      {selected && <CheckIcon size={14} className="shrink-0 text-accent-ink" aria-hidden="true" />}
    </DropdownMenu.Item>
  );
}
