import { type KeyboardEvent, useId, useRef, useState } from "react";
import { joinClasses } from "../join-classes.ts";
import { type ComboboxChoice, matchChoices } from "./combobox-match.ts";
import { controlLook } from "./control-look.ts";
import type { FieldControl } from "./field.tsx";

/** A field that finds one of many things while one types; with `others`, what was typed can be taken as it is. */
export function Combobox({
  control,
  choices,
  value,
  onChange,
  placeholder,
  others,
  onType,
}: {
  control: Pick<FieldControl, "id"> & Partial<FieldControl>;
  choices: readonly ComboboxChoice[];
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Names the choice of what was typed itself. */
  others?: (typed: string) => string;
  /** Told what is typed, for choices that are found elsewhere; the empty text when the list is closed. */
  onType?: (typed: string) => void;
}) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const options = open ? optionsFor(choices, typed, others) : [];
  const shown = choices.find((choice) => choice.value === value)?.label ?? value;
  const close = () => {
    setTyped(null);
    onType?.("");
  };
  const take = (choice: ComboboxChoice | undefined) => {
    close();
    if (choice && choice.value !== value) onChange(choice.value);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return setTyped("");
      setAt((Math.min(at, options.length - 1) + step + options.length) % Math.max(1, options.length));
    }
    if (!open || event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      take(options[Math.min(at, options.length - 1)]);
    }
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="relative">
      <input
        {...control}
        ref={input}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${list}-${Math.min(at, options.length - 1)}` : undefined}
        placeholder={open ? shown || placeholder : placeholder}
        value={typed ?? shown}
        onChange={(event) => {
          setAt(0);
          setTyped(event.target.value);
          onType?.(event.target.value);
        }}
        onClick={() => open || setTyped("")}
        onBlur={close}
        onKeyDown={press}
        className={joinClasses(controlLook, "h-9 truncate")}
      />
      {open && <Options id={list} options={options} at={Math.min(at, options.length - 1)} onTake={take} />}
    </div>
  );
}

function optionsFor(choices: readonly ComboboxChoice[], typed: string, others?: (typed: string) => string) {
  const found = matchChoices(choices, typed);
  const text = typed.trim();
  if (!others || !text || found.some(({ value }) => value === text)) return found;
  return [...found, { value: text, label: others(text) }];
}

function Options({
  id,
  options,
  at,
  onTake,
}: {
  id: string;
  options: ComboboxChoice[];
  at: number;
  onTake: (choice: ComboboxChoice) => void;
}) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Choices"
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 overflow-y-auto rounded-panel border border-line bg-surface p-1 shadow-float"
    >
      {options.length === 0 && (
        <li role="option" aria-selected="false" aria-disabled="true" className="px-2 py-1.5 text-ink-faint">
          Nothing has these words
        </li>
      )}
      {options.map((choice, i) => (
        <li
          key={choice.value}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          ref={i === at ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
          // The field keeps the focus: leaving it would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(choice);
          }}
          className="flex min-h-8 cursor-default items-center justify-between gap-3 rounded-md px-2 hover:bg-hover aria-selected:bg-accent-soft aria-selected:text-accent-ink"
        >
          <span className="truncate">{choice.label}</span>
          {choice.hint && <span className="shrink-0 text-xs text-ink-faint">{choice.hint}</span>}
        </li>
      ))}
    </ul>
  );
}
