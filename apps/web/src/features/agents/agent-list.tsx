import { Button, EmptyState } from "@guildhall/ui";
import { AgentCard } from "./agent-card.tsx";
import type { AgentItem } from "./agent-item.ts";

/** Agents as cards; says so when no agent has the words that were looked for. */
export function AgentList({
  items,
  words,
  more,
  busy,
  onMore,
}: {
  items: readonly AgentItem[];
  words: string | undefined;
  more: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  return (
    <>
      <p role="status" className="sr-only">
        {words ? `${items.length} found` : ""}
      </p>
      {items.length === 0 && !words && (
        <EmptyState title="There are none of these">
          What others share with you by name, and what you make, is found here.
        </EmptyState>
      )}
      {items.length === 0 && words && (
        <EmptyState title={`No agent has “${words}” in its name or description`}>Try fewer or other words.</EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {items.map((agent) => (
          <AgentCard key={agent.id} agent={agent} />
        ))}
      </ul>
      {more && (
        <Button className="self-center" busy={busy} onClick={onMore}>
          Show more agents
        </Button>
      )}
    </>
  );
}
