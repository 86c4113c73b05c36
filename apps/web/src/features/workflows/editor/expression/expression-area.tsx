import { joinClasses, TextArea } from "@guildhall/ui";
import { type ComponentProps, type KeyboardEvent, use, useId, useRef, useState } from "react";
import { completeExpression, type Completions } from "./complete-expression.ts";
import { StepData } from "./step-data.ts";
import { usePreview } from "./use-preview.ts";

/** A field for text with expressions, or for one expression: it offers what can be written, and shows what it would give. */
export function ExpressionArea({
  value,
  isBare,
  onChange,
  ...rest
}: Omit<ComponentProps<typeof TextArea>, "value" | "onChange"> & {
  value: string;
  isBare: boolean;
  onChange: (value: string) => void;
}) {
  const scope = use(StepData)?.scope;
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [offered, setOffered] = useState<Completions | null>(null);
  const [place, setPlace] = useState(0);
  const preview = usePreview(value, isBare);

  const offer = ({ value: text, selectionStart: caret }: HTMLTextAreaElement) => {
    setPlace(0);
    setOffered(scope ? completeExpression(text, caret, { isBare, scope }) : null);
  };
  const take = (at: number) => {
    const choice = offered?.choices[at];
    if (!offered || !choice) return;
    const caret = offered.from + choice.text.length;
    onChange(`${value.slice(0, offered.from)}${choice.text}${value.slice(offered.to)}`);
    setOffered(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (!offered) return;
    const count = offered.choices.length;
    if (event.key === "ArrowDown") setPlace((place + 1) % count);
    else if (event.key === "ArrowUp") setPlace((place + count - 1) % count);
    else if (event.key === "Enter" || event.key === "Tab") take(place);
    else if (event.key === "Escape") setOffered(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative flex flex-col gap-1">
      <TextArea
        {...rest}
        ref={field}
        value={value}
        aria-autocomplete="list"
        aria-controls={offered ? list : undefined}
        aria-activedescendant={offered ? `${list}-${place}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          offer(event.target);
        }}
        onKeyDown={press}
        onBlur={() => setOffered(null)}
      />
      <span role="status" className="sr-only">
        {offered ? `${offered.choices.length} names fit` : ""}
      </span>
      {offered && (
        <ul
          id={list}
          role="listbox"
          aria-label="What fits here"
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-48 overflow-y-auto rounded-panel bg-surface p-1 shadow-float"
        >
          {offered.choices.map(({ text, hint }, at) => (
            <li
              key={text}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === place}
              tabIndex={-1}
              onPointerDown={(event) => {
                event.preventDefault();
                take(at);
              }}
              className={joinClasses(
                "flex min-h-7 cursor-default items-center gap-3 rounded-md px-2 text-[13px]",
                at === place && "bg-hover",
              )}
            >
              <code className="shrink-0">{text}</code>
              <span className="min-w-0 grow truncate text-right text-xs text-ink-faint">{hint}</span>
            </li>
          ))}
        </ul>
      )}
      {preview && (
        <p className={joinClasses("truncate text-xs", preview.isFailure ? "text-danger" : "text-ink-faint")}>
          {preview.isFailure ? (
            preview.words
          ) : (
            <>
              Gives <code>{preview.words}</code>
            </>
          )}
        </p>
      )}
    </div>
  );
}
