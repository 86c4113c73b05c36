import { mostQuickTasks } from "@guildhall/api/client";
import { Button, EmptyState } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import PlusIcon from "lucide-react/icons/plus";
import ZapIcon from "lucide-react/icons/zap";
import { useApi } from "../../../api/use-api.ts";
import { useAgent } from "../use-agent.ts";
import { QuickTaskDrawer } from "./quick-task-drawer.tsx";
import { QuickTaskRow } from "./quick-task-row.tsx";
import { quickTasksQuery } from "./quick-tasks-query.ts";

/** What the agent's chat offers as a first message, to change it. */
export function QuickTasksPage() {
  const { id } = useAgent();
  const { items } = useSuspenseQuery(quickTasksQuery(useApi(), id)).data;
  const { task } = useSearch({ from: "/o/$org/agents/$slug/quick-tasks" });
  const navigate = useNavigate({ from: "/o/$org/agents/$slug/quick-tasks" });
  const open = (wanted: string | undefined) =>
    void navigate({ search: wanted ? { task: wanted } : {}, resetScroll: false });
  const edited = items.find((each) => each.id === task);
  const add = (
    <Button look="primary" icon={<PlusIcon size={15} />} data-create onClick={() => open("new")}>
      Add quick task
    </Button>
  );
  return (
    <section className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 md:px-6">
      {items.length === 0 ? (
        <EmptyState drawing={<ZapIcon size={28} aria-hidden="true" />} title="No quick tasks yet" action={add}>
          A quick task is a request that is one click away: the chat with this agent offers it as a first message.
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap items-start justify-between gap-3">
            <p className="max-w-prose text-pretty text-ink-soft">
              The chat offers these as first messages, in this order. What stands in [brackets] is filled in before it
              is sent.
            </p>
            {items.length < mostQuickTasks && add}
          </div>
          <ol aria-label="Quick tasks" className="divide-y divide-line rounded-panel border border-line bg-surface">
            {items.map((each, i) => (
              <QuickTaskRow
                key={each.id}
                agentId={id}
                task={each}
                isFirst={i === 0}
                isLast={i === items.length - 1}
                onEdit={() => open(each.id)}
              />
            ))}
          </ol>
        </>
      )}
      {(task === "new" || edited) && (
        <QuickTaskDrawer key={task} agentId={id} task={edited} onClose={() => open(undefined)} />
      )}
    </section>
  );
}
