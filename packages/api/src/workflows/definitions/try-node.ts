import { AppError, newId } from "@guildhall/kernel";
import { runAlone } from "@guildhall/workflow-engine";
import { createCapabilities } from "../../capabilities/create-capabilities.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { NodeTried, TryNodeInput } from "../nodes.contract.ts";
import { guardCredentials } from "./guard-credentials.ts";
import { newestVersion } from "./newest-version.ts";
import { requireWorkflow } from "./require-workflow.ts";

const longestMs = 60_000;

/**
 * Runs one step of a workflow alone, as it is drawn, on data that the caller brings. What it reaches outside, it really
 * reaches; it leaves no execution behind.
 */
export async function tryNode(
  { db, principal, services }: OrgContext,
  { id, node, ...scope }: TryNodeInput,
  signal: AbortSignal,
): Promise<NodeTried> {
  await requireWorkflow(db, principal, id, "edit", { archivedAt: null });
  guardCredentials(principal, (await newestVersion(db, id)).graph, { nodes: [node] });
  const { database, models, guard, vault, log } = services;
  const { orgId, userId } = principal;
  const began = performance.now();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(tookTooLong()), longestMs);
  const outcome = await runAlone({
    node,
    scope,
    runId: newId("execution"),
    capabilities: createCapabilities({ pool: database.pool, models, guard, vault, log })({
      orgId,
      runId: null,
      createdById: userId,
    }),
    signal: AbortSignal.any([signal, limit.signal]),
    now: () => new Date(),
    report: (error) => log.error("a step that was tried failed", { workflowId: id, error }),
  }).finally(() => clearTimeout(timer));
  const { usage, ...rest } = outcome;
  const none = { output: null, port: null, wait: null, error: null };
  return { ...none, ...rest, ...usage, durationMs: Math.round(performance.now() - began) };
}

const tookTooLong = () =>
  new AppError({
    code: "unavailable",
    reason: "step-timeout",
    userMessage: "The step took longer than a minute. In a run it has the time that you give it.",
  });
