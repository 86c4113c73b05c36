import type { ApiKeyScope } from "@guildhall/api/client";
import { scopeWords } from "./scope-words.ts";

/** What a program may do with the key, one or more. */
export function ScopeChoices({
  value,
  error,
  onChange,
}: {
  value: readonly ApiKeyScope[];
  error: string | undefined;
  onChange: (scopes: ApiKeyScope[]) => void;
}) {
  const toggle = (scope: ApiKeyScope) =>
    onChange(value.includes(scope) ? value.filter((one) => one !== scope) : [...value, scope]);
  const hasAll = value.includes("all");
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">What it is for</legend>
      {scopeWords.map(({ scope, label, help }) => (
        <label key={scope} className="flex min-h-7 cursor-pointer items-start gap-2.5">
          <input
            type="checkbox"
            checked={hasAll || value.includes(scope)}
            disabled={hasAll && scope !== "all"}
            onChange={() => toggle(scope)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            {label}
            <span className="block text-[13px] text-ink-faint">{help}</span>
          </span>
        </label>
      ))}
      {error && <p className="text-[13px] text-danger">{error}</p>}
    </fieldset>
  );
}
