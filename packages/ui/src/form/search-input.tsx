import SearchIcon from "lucide-react/icons/search";
import type { ComponentProps } from "react";
import { TextInput } from "./text-input.tsx";

/** A field to search in what is shown below it. */
export function SearchInput({ label, ...rest }: Omit<ComponentProps<"input">, "type"> & { label: string }) {
  return (
    <div className="relative">
      <SearchIcon size={15} className="pointer-events-none absolute top-2.5 left-3 text-ink-faint" aria-hidden="true" />
      <TextInput type="search" aria-label={label} placeholder={label} {...rest} className="pl-9" />
    </div>
  );
}
