import { SearchInput } from "@guildhall/ui";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSettled } from "./use-settled.ts";

/**
 * Words to search for, which stand in the address. They are taken over when the typing pauses, and at once by Enter or
 * when the field is left; an address that changes otherwise is shown.
 */
export function SearchWords({
  label,
  words = "",
  onWords,
  maxLength,
}: {
  label: string;
  words: string | undefined;
  onWords: (words: string) => void;
  maxLength?: number;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  const take = (text: string) => {
    if (text.trim() !== words) onWords(text.trim());
  };
  const takeAfterPause = useEffectEvent(take);
  const settled = useSettled(typed);
  useEffect(() => takeAfterPause(settled), [settled]);
  useEffect(() => {
    // What is being typed is ahead of the address.
    if (input.current !== document.activeElement) setTyped(words);
  }, [words]);
  return (
    <SearchInput
      label={label}
      ref={input}
      data-search
      maxLength={maxLength}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && take(typed)}
      onBlur={() => take(typed)}
    />
  );
}
