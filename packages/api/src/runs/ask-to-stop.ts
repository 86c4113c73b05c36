import type { OrgDb } from "@guildhall/db";
import { wakeTurn } from "./wake-turn.ts";

/** On this channel workers hear of runs that are to stop; the payload is the run's id. */
export const stopChannel = "guildhall_stop";

/**
 * Asks the worker that has the run to end it as cancelled; one that waits for a person is woken for it, and what was
 * asked is closed. Answers whether there was something to stop.
 */
export async function askToStop(db: OrgDb, runId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const [run] = await tx.run.updateManyAndReturn({
      where: { id: runId, status: { in: ["pending", "running", "waiting"] } },
      data: { cancelAskedAt: new Date() },
      select: { orgId: true, segment: true, status: true },
    });
    if (!run) return false;
    if (run.status === "waiting" || run.segment > 1) {
      const cancelled = { status: "cancelled" as const, decidedAt: new Date() };
      await tx.approval.updateMany({ where: { runId, status: "open" }, data: cancelled });
    }
    await tx.$executeRaw`select pg_notify(${stopChannel}, ${runId})`;
    if (run.status === "waiting") await wakeTurn(tx, { orgId: run.orgId, runId });
    return true;
  });
}
