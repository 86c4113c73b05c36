import { healthCheckRow, healthStatusValues } from "@guildhall/db/rows";
import { z } from "zod";

/** One part of the installation: how it is, and how it was. */
export const healthCheckView = healthCheckRow
  .pick({ id: true, name: true, responseMs: true, lastCheckedAt: true, message: true, details: true })
  .extend({
    status: healthStatusValues,
    /** The worst of each half-hour of the last day, the oldest first; `unknown` where nobody looked. */
    history: z.array(
      z.object({ at: z.date(), status: healthStatusValues, responseMs: z.number().nullable(), message: z.string() }),
    ),
  });
export type HealthCheckView = z.infer<typeof healthCheckView>;

/** How the whole installation is. */
export const healthView = z.object({
  /** The worst of all parts. */
  status: healthStatusValues,
  checks: z.array(healthCheckView),
});
export type HealthView = z.infer<typeof healthView>;
