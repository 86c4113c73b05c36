import { Button, Field, TextInput } from "@guildhall/ui";
import { useState } from "react";
import type { ProviderItem } from "./provider-item.ts";
import type { ProviderActions } from "./use-provider-actions.ts";

/** How often the models of a provider may be called within a minute; empty: without limit. */
export function CallLimitForm({ provider, actions }: { provider: ProviderItem; actions: ProviderActions }) {
  const kept = provider.callsPerMinute === null ? "" : String(provider.callsPerMinute);
  const [text, setText] = useState(kept);
  const isRight = text === "" || /^[1-9]\d{0,4}$/.test(text);
  return (
    <form
      className="flex flex-wrap items-end gap-2 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) actions.update.mutate({ id: provider.id, callsPerMinute: text === "" ? null : Number(text) });
      }}
    >
      <Field
        label="Calls a minute"
        optional
        error={isRight ? undefined : "must be a number from 1 to 99999"}
        help="Calls beyond it wait for the next minute, or go to the next provider."
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            placeholder="No limit"
            value={text}
            onChange={(event) => setText(event.target.value.trim())}
          />
        )}
      </Field>
      <Button type="submit" size="sm" busy={actions.update.isPending} disabled={!isRight || text === kept}>
        Save limit
      </Button>
    </form>
  );
}
