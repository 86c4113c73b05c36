import { Button, EmptyState } from "@guildhall/ui";
import WorkflowIcon from "lucide-react/icons/workflow";
import type { ReactNode } from "react";
import { starters } from "../starters.ts";
import { useCreateWorkflow } from "../use-create-workflow.ts";

/** What workflows are for, the way to the first one, and examples to start from. */
export function WorkflowsEmpty({ action }: { action: ReactNode }) {
  const create = useCreateWorkflow();
  return (
    <div>
      <EmptyState
        drawing={<WorkflowIcon size={40} className="text-ink-faint" aria-hidden="true" />}
        title="Draw your first workflow"
        action={action}
      >
        Steps that follow one another, on a schedule, when something happens or when you say so. Whatever is finished is
        kept, also when a machine dies in the middle.
      </EmptyState>
      <h2 className="mb-2 text-[13px] font-medium text-ink-soft">Or start from an example</h2>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {starters.map(({ name, description, definition }) => (
          <li key={name} className="flex flex-col gap-2 rounded-panel border border-line bg-surface p-3">
            <span className="font-medium">{name}</span>
            <span className="grow text-[13px] text-ink-soft">{description}</span>
            <Button
              size="sm"
              className="self-start"
              busy={create.isPending}
              onClick={() => create.mutate({ name, description, definition })}
            >
              Use this example
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
