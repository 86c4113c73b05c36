import type { OrgDb } from "@guildhall/db";

/** On this channel workers hear of runs that are to stop; the payload is the run's id. */
export const stopChannel = "guildhall_stop";

/** Asks the worker that has the run to end it as cancelled. Answers whether there was something to stop. */
export async function askToStop(db: OrgDb, runId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.run.updateMany({
      where: { id: runId, status: { in: ["pending", "running"] } },
      data: { cancelAskedAt: new Date() },
    });
    if (count > 0) await tx.$executeRaw`select pg_notify(${stopChannel}, ${runId})`;
    return count > 0;
  });
}
