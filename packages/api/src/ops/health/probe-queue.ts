import type { HealthProbe } from "./health-probe.ts";

/** Work that has waited for so long shows that the workers can't keep up, or that nobody takes it. */
const lateAfterMs = 30_000;
const stuckAfterMs = 300_000;

/** How much work waits to be started, and for how long. */
export const probeQueue: HealthProbe = {
  id: "queue",
  name: "Queue",
  look: async ({ database }) => {
    const { rows } = await database.pool.query<{ waiting: number; oldestMs: number; running: number }>(
      `select (select count(*)::int from "JobStart") as waiting,
         (select coalesce(extract(epoch from now() - min("createdAt")) * 1000, 0)::float8 from "JobStart") as "oldestMs",
         (select count(*)::int from "Run" where status in ('pending', 'running')) as running`,
    );
    const { waiting = 0, oldestMs = 0, running = 0 } = rows[0] ?? {};
    const message = `${waiting} waiting to be started, ${running} under way.`;
    if (oldestMs < lateAfterMs) return { status: "ok", message };
    const late = `The oldest has waited for ${Math.round(oldestMs / 1000)} s. ${message}`;
    return { status: oldestMs > stuckAfterMs ? "error" : "warning", message: late };
  },
};
