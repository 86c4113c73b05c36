import { Dialog } from "radix-ui";
import { type KeyboardEvent, useId, useState } from "react";
import type { Command } from "./command.ts";
import { CommandOption } from "./command-option.tsx";

/** A field and what it finds; arrows choose, Enter runs. The items of one group come one after the other. */
export function CommandDialog({
  label,
  words,
  onWords,
  items,
  onClose,
}: {
  label: string;
  words: string;
  onWords: (words: string) => void;
  items: readonly Command[];
  onClose: () => void;
}) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, items.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) {
      event.preventDefault();
      setChosen((at + step + items.length) % items.length);
    }
    if (event.key === "Enter" && !event.nativeEvent.isComposing) items[at]?.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12vh] z-50 mx-auto flex max-h-[60vh] max-w-xl animate-rise flex-col overflow-hidden rounded-xl bg-surface shadow-float focus:outline-none"
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          <input
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={items[at] && `${id}-${at}`}
            aria-label={label}
            placeholder={label}
            value={words}
            onChange={(event) => {
              setChosen(0);
              onWords(event.target.value);
            }}
            onKeyDown={press}
            className="h-12 shrink-0 border-b border-line bg-transparent px-4 text-[15px] outline-none"
          />
          <ul id={`${id}-list`} role="listbox" aria-label={label} className="overflow-y-auto p-1.5 empty:hidden">
            {items.map((item, i) => (
              <CommandOption
                key={item.id}
                id={`${id}-${i}`}
                item={item}
                first={items[i - 1]?.group !== item.group}
                chosen={i === at}
                onChoose={() => setChosen(i)}
              />
            ))}
          </ul>
          <p role="status" className={items.length > 0 ? "sr-only" : "px-4 py-6 text-center text-ink-soft"}>
            {items.length > 0 ? `${items.length} found` : "Nothing has these words"}
          </p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
