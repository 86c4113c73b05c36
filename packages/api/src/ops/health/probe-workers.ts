import type { HealthProbe } from "./health-probe.ts";

/** A worker beats once a second; after this long without a beat it counts as gone. */
const goneAfterMs = 5000;

/** Whether somebody is there who does what was enqueued. */
export const probeWorkers: HealthProbe = {
  id: "worker",
  name: "Workers",
  look: async ({ database }) => {
    const { rows } = await database.pool.query<{ there: number }>(
      `select count(*)::int as there from "WorkerHeartbeat" where "beatAt" > now() - $1 * interval '1 millisecond'`,
      [goneAfterMs],
    );
    const there = rows[0]?.there ?? 0;
    if (there > 0)
      return { status: "ok", message: there === 1 ? "One worker is there." : `${there} workers are there.` };
    const message =
      "No worker is there, so nothing is done that takes longer than a request. Start one: npm run start:worker.";
    return { status: "error", message };
  },
};
