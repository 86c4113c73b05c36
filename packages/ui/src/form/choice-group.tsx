import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";

export type Choice<Value extends string> = { value: Value; label: string; drawing: ReactNode };

/** One of a few things, each shown by a drawing. */
export function ChoiceGroup<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const choose = (next: string) => {
    const chosen = choices.find((choice) => choice.value === next);
    if (chosen) onChange(chosen.value);
  };
  return (
    <RadioGroup.Root aria-label={label} value={value} onValueChange={choose} className="flex flex-wrap gap-1.5">
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          aria-label={choice.label}
          title={choice.label}
          className="flex size-9 items-center justify-center rounded-control text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink data-[state=checked]:bg-accent-soft data-[state=checked]:text-accent-ink data-[state=checked]:ring-2 data-[state=checked]:ring-accent"
        >
          {choice.drawing}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
