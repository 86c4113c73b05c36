import { EmptyState } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { ProviderForm } from "./provider-form.tsx";
import { ProviderList } from "./provider-list.tsx";

/** The organization's model providers: in which order they are asked, what they offer and what it costs. */
export function ProvidersPage() {
  const { items, fromEnvironment } = useSuspenseQuery(useApi().providers.list.queryOptions()).data;
  return (
    <Room
      title="Model providers"
      about="Agents are answered by the first provider. When it fails before it has said anything, the next one is asked."
    >
      {fromEnvironment.length > 0 && (
        <section aria-label="From the environment" className="rounded-panel border border-line px-4 py-3">
          <h2 className="font-medium">From the environment</h2>
          <p className="text-[13px] text-ink-soft">
            {fromEnvironment.map(({ title }) => title).join(", ")}: set by whoever runs Guildhall, and asked before all
            others.
          </p>
        </section>
      )}
      {items.length > 0 ? (
        <ProviderList providers={items} />
      ) : (
        fromEnvironment.length === 0 && (
          <EmptyState title="No provider yet">
            The built-in offline model answers. Connect a provider below, and agents get real answers.
          </EmptyState>
        )
      )}
      <ProviderForm />
    </Room>
  );
}
