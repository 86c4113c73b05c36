import { TextInput } from "@guildhall/ui";
import PlusIcon from "lucide-react/icons/plus";
import { type FormEvent, useRef } from "react";
import { useCreateTask } from "./use-create-task.ts";

type Said = Omit<Parameters<ReturnType<typeof useCreateTask>["mutate"]>[0], "title">;

/** A line that makes a task of what is typed, and waits for the next one. */
export function QuickAdd({ label, said, first = false }: { label: string; said?: Said; first?: boolean }) {
  const create = useCreateTask();
  const line = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const input = line.current;
    const title = input?.value.trim();
    if (!input || !title) return;
    // What could not be saved stands there again.
    create.mutate({ ...said, title }, { onError: () => void (input.value ||= title) });
    input.value = "";
  };
  return (
    <form onSubmit={add} className="relative">
      <PlusIcon size={15} aria-hidden="true" className="pointer-events-none absolute top-2.5 left-3 text-ink-faint" />
      <TextInput
        ref={line}
        aria-label={label}
        placeholder={label}
        maxLength={300}
        className="pl-9"
        {...(first && { "data-create": true })}
      />
    </form>
  );
}
