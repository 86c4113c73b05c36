import { newId } from "@guildhall/kernel";
import type { Sql } from "../executions/insert-execution.ts";

/**
 * Writes that a run failed, in the transaction that ends it, when a workflow listens to that. What an event itself has
 * started is left out: else a workflow that looks after failures, and fails, would start itself for ever.
 */
export async function noteFailedRun(sql: Sql, { orgId, runId }: { orgId: string; runId: string }): Promise<void> {
  await sql.query({
    name: "note-failed-run",
    text: `insert into "OrgEvent" (id, "orgId", "eventKey", data)
           select $3, $2, 'run.failed', jsonb_build_object('runId', r.id, 'workflowId', w.id, 'workflowName', w.name,
             'error', r.error)
           from "Run" r
           join "Execution" e on e."runId" = r.id and e."orgId" = $2 and e.trigger <> 'event'
           join "Workflow" w on w.id = r."workflowId" and w."orgId" = $2
           where r.id = $1 and r."orgId" = $2 and exists (
             select from "EventTrigger" where "orgId" = $2 and "eventKey" = 'run.failed' and "isActive")`,
    values: [runId, orgId, newId("orgEvent")],
  });
}
