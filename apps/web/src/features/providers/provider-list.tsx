import { Button, Dialog } from "@guildhall/ui";
import { useState } from "react";
import type { ProviderItem } from "./provider-item.ts";
import { ProviderRow } from "./provider-row.tsx";
import { useProviderActions } from "./use-provider-actions.ts";

/** The providers in the order in which they are asked, each with what can be done about it. */
export function ProviderList({ providers }: { providers: readonly ProviderItem[] }) {
  const actions = useProviderActions();
  const [removing, setRemoving] = useState<ProviderItem | null>(null);
  const ids = providers.map(({ id }) => id);
  return (
    <>
      <ol aria-label="Providers" className="divide-y divide-line rounded-panel border border-line">
        {providers.map((provider, index) => (
          <ProviderRow
            key={provider.id}
            provider={provider}
            actions={actions}
            onRemove={() => setRemoving(provider)}
            {...(index > 0 && { onUp: () => actions.order.mutate({ ids: swapped(ids, index - 1) }) })}
            {...(index < ids.length - 1 && { onDown: () => actions.order.mutate({ ids: swapped(ids, index) }) })}
          />
        ))}
      </ol>
      <Dialog
        open={removing !== null}
        onOpenChange={() => setRemoving(null)}
        title={`Remove ${removing?.name ?? "the provider"}`}
        description="Its key is taken out of the vault for good. Agents that use its models are answered by the next provider."
      >
        <Button
          look="danger"
          onClick={() => {
            if (removing) actions.remove.mutate({ id: removing.id });
            setRemoving(null);
          }}
        >
          Remove provider
        </Button>
      </Dialog>
    </>
  );
}

/** The same ids with the one at `index` and the one behind it in each other's place. */
function swapped(ids: readonly string[], index: number): string[] {
  return [...ids.slice(0, index), ...ids.slice(index, index + 2).toReversed(), ...ids.slice(index + 2)];
}
