import { Button, EmptyState } from "@guildhall/ui";
import type { WorkflowItem } from "../workflow-item.ts";
import { WorkflowRow } from "./workflow-row.tsx";

/** Workflows as rows; says so when none has the words that were looked for. */
export function WorkflowList({
  items,
  words,
  more,
  busy,
  onMore,
}: {
  items: readonly WorkflowItem[];
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
        <EmptyState title={`No workflow has “${words}” in its name or description`}>
          Try fewer or other words.
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
          {items.map((workflow) => (
            <WorkflowRow key={workflow.id} workflow={workflow} />
          ))}
        </ul>
      )}
      {more && (
        <Button className="self-center" busy={busy} onClick={onMore}>
          Show more workflows
        </Button>
      )}
    </>
  );
}
