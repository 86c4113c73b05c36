import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { ScheduleForm } from "./schedule-form.tsx";
import { ScheduleRow } from "./schedule-row.tsx";
import { WebhookList } from "./webhook-list.tsx";

/** What starts a workflow beside people: the clock, and other programs. */
export function TriggersPage() {
  const api = useApi();
  const { org, id } = useParams({ from: "/o/$org/workflows_/$id/triggers" });
  const { data: workflow } = useSuspenseQuery(api.workflows.get.queryOptions({ id }));
  const { data: schedules } = useSuspenseQuery(api.schedules.list.queryOptions({ workflowId: id, limit: 100 }));
  return (
    <Page
      title={
        <>
          <Link to="/o/$org/workflows/$id" params={{ org, id }} className="hover:underline">
            {workflow.name}
          </Link>
          <span className="ml-2 font-normal text-ink-faint">Triggers</span>
        </>
      }
    >
      {workflow.liveVersion === null && (
        <p className="text-ink-soft">No version is published yet, so nothing here starts anything. Publish it first.</p>
      )}
      <section aria-labelledby="schedules" className="flex flex-col gap-3">
        <h2 id="schedules" className="font-semibold">
          Schedules
        </h2>
        {schedules.items.length > 0 && (
          <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
            {schedules.items.map((schedule) => (
              <ScheduleRow key={schedule.id} schedule={schedule} />
            ))}
          </ul>
        )}
        <ScheduleForm workflowId={id} />
      </section>
      <WebhookList workflowId={id} />
    </Page>
  );
}
