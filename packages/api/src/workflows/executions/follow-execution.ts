import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { retryWhileAway } from "../../runs/index.ts";
import type { ExecutionEvent } from "../executions.contract.ts";
import { executionSummarySelect, toExecutionSummary } from "./execution-select.ts";
import { readSteps } from "./read-steps.ts";
import { visibleExecution } from "./visible-execution.ts";

type Follow = { id: string; lastEventId?: string | null | undefined };

const stepsPerRead = 200;
const finals = new Set(["completed", "failed", "cancelled"]);

/** What happens in an execution from an event on, as it happens; ends with the execution. Refuses at once, not at the first event. */
export async function followExecution(
  context: OrgContext,
  { id, lastEventId }: Follow,
  signal: AbortSignal,
): Promise<AsyncGenerator<ExecutionEvent, void>> {
  await readSummary(context, id);
  return events(context, id, Number(lastEventId ?? 0), signal);
}

async function* events(
  context: OrgContext,
  id: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<ExecutionEvent, void> {
  const { services, principal } = context;
  const changes = services.executionChanges.watch(id, signal);
  let place = after;
  let told = "";
  while (!signal.aborted) {
    // Read before the steps: once it says that the execution has ended, all its steps are there.
    const execution = await retryWhileAway(() => readSummary(context, id), signal);
    for (let isMore = true; isMore;) {
      const read = { orgId: principal.orgId, runId: id, after: place, limit: stepsPerRead };
      const steps = await retryWhileAway(() => readSteps(services.database.pool, read), signal);
      for (const step of steps) yield { type: "step", seq: step.seq, step };
      place = steps.at(-1)?.seq ?? place;
      isMore = steps.length === stepsPerRead;
    }
    if (execution.status !== told) yield { type: "execution", seq: place, execution };
    told = execution.status;
    if (finals.has(execution.status)) return;
    await changes.next();
  }
}

async function readSummary({ db, principal }: OrgContext, id: string) {
  const row = await db.run.findFirst({ where: { id, ...visibleExecution(principal) }, select: executionSummarySelect });
  if (!row) throw notFound("execution");
  return toExecutionSummary(row);
}
