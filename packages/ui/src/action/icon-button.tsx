import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";
import { Tooltip } from "../overlay/tooltip.tsx";

export type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  /** What it does; it is both the name and the tooltip. */
  label: string;
  icon: ReactNode;
  /** Keys that do the same, shown in the tooltip. */
  keys?: string;
  side?: "top" | "right" | "bottom" | "left";
};

/** A square button with a drawing only. */
export function IconButton({ label, icon, keys, side = "top", className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} side={side} {...(keys && { keys })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={joinClasses(
          "inline-flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink disabled:opacity-50",
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
