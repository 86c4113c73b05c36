import { AppError, notFound, storable } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { awaitExecution } from "../executions/await-execution.ts";
import type { ExecutionStarted } from "../executions.contract.ts";
import { readOutcome } from "../executions/read-outcome.ts";
import { startExecution } from "../executions/start-execution.ts";
import { hashLinkToken } from "../../ground/link-token.ts";

type Call = { token: string; body: unknown; wait: boolean; idempotencyKey?: string | undefined };

/** A caller who waits is answered after a minute in any case; the execution goes on. */
const longestWaitMs = 60_000;

/*
 * When it was used is noted to the minute: a row that each call changes would let them through one after another, each
 * behind the wait of the one before for the disk.
 */
const find = `
  with used as (
    update "Webhook" set "lastUsedAt" = now() where id = (
      select id from "Webhook" where "tokenHash" = $1 and "isActive"
        and ("lastUsedAt" is null or "lastUsedAt" < now() - interval '1 minute')
      for update skip locked
    )
  )
  select h.id, h."orgId", h."workflowId", w.concurrency, w."createdById",
    (select v.id from "WorkflowVersion" v where v."workflowId" = w.id and v."orgId" = w."orgId" and v."isLive") as "versionId"
  from "Webhook" h join "Workflow" w on w.id = h."workflowId" and w."orgId" = h."orgId"
  where h."tokenHash" = $1 and h."isActive" and w."isEnabled" and w."archivedAt" is null`;

type Found = {
  id: string;
  orgId: string;
  workflowId: string;
  concurrency: number | null;
  createdById: string | null;
  versionId: string | null;
};

/** Starts the published version of the workflow whose address was called; it runs with the rights of who made it. */
export async function startByWebhook(services: Services, call: Call): Promise<ExecutionStarted> {
  const { pool } = services.database;
  const values = [hashLinkToken(call.token)];
  const { rows } = await pool.query<Found>({ name: "find-webhook", text: find, values });
  const [found] = rows;
  if (!found) throw notFound("webhook");
  if (found.versionId === null) throw notPublished();
  const { id: webhookId, versionId, ...workflow } = found;
  const input = storable.parse(call.body);
  const { idempotencyKey } = call;
  const start = () =>
    startExecution(pool, { ...workflow, versionId, webhookId, trigger: "webhook", input, idempotencyKey });
  const started = call.wait ? await awaitExecution(services, start, longestWaitMs) : await start();
  if (!started) throw notFound("webhook");
  return readOutcome(pool, found.orgId, started.runId);
}

const notPublished = () =>
  new AppError({
    code: "conflict",
    reason: "workflow-not-published",
    userMessage: "No version of this workflow is published.",
  });
