import type { ComponentProps } from "react";
import ChevronDownIcon from "lucide-react/icons/chevron-down";
import { joinClasses } from "../join-classes.ts";
import { controlLook } from "./control-look.ts";

export type SelectChoice<Value extends string> = { value: Value; label: string };

/** One of several words; the browser's own list, so that phones and screen readers show it as they are used to. */
export function Select<Value extends string>({
  choices,
  value,
  onChange,
  size = "md",
  className,
  ...rest
}: Omit<ComponentProps<"select">, "value" | "onChange" | "children" | "size"> & {
  choices: readonly SelectChoice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  size?: "sm" | "md";
}) {
  return (
    <span className={joinClasses("relative inline-flex min-w-0", className)}>
      <select
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={joinClasses(controlLook, "appearance-none truncate pr-8", size === "sm" ? "h-8 text-[13px]" : "h-9")}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDownIcon
        size={14}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-faint"
      />
    </span>
  );
}
