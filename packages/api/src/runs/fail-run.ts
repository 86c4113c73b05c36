import type { Fence } from "@guildhall/jobs";
import type { Pool } from "@guildhall/db";
import { noUsage, projectTurn, type RunEvent } from "@guildhall/kernel";
import { retryWhileAway } from "./retry-while-away.ts";
import { settleRun } from "./settle-run.ts";

type Failing = { run: { orgId: string; runId: string }; fence: Fence; signal: AbortSignal };

/** The last resort: ends a run as failed without reading what is in it, so that it blocks nothing that comes after it. */
export async function failRun(pool: Pool, { run, fence, signal }: Failing): Promise<void> {
  const query = () =>
    pool.query<{ topic: string; lastSeq: number }>(
      `select r."conversationId" as topic, coalesce(max(f.seq), 0) as "lastSeq"
       from "Run" r left join "RunFrame" f on f."runId" = r.id
       where r.id = $1 and r."orgId" = $2 group by r.id`,
      [run.runId, run.orgId],
    );
  const { rows } = await retryWhileAway(query, signal);
  const [row] = rows;
  if (!row) return;
  const message = "Something went wrong on our side. Try again, and tell the owner if it stays.";
  const events: RunEvent[] = [
    { type: "error", reason: "unexpected", message, retry: true },
    { type: "run-finish", outcome: "failed", usage: noUsage, durationMs: 0 },
  ];
  const last = { seq: row.lastSeq + 1, events };
  const whole = { ...run, topic: row.topic };
  await settleRun(pool, { run: whole, turn: projectTurn(events), last, firstTokenAt: null, fence, signal });
}
