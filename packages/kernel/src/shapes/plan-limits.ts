import { z } from "zod";

const limit = z.int().nonnegative();

/** How much a plan allows; what it doesn't name has no limit. Money in micro-dollars, the rest counted for one month. */
export const planLimits = z.object({
  members: limit.exactOptional(),
  agents: limit.exactOptional(),
  workflows: limit.exactOptional(),
  messages: limit.exactOptional(),
  executions: limit.exactOptional(),
  concurrency: limit.exactOptional(),
  storageBytes: limit.exactOptional(),
  spendMicros: limit.exactOptional(),
});
export type PlanLimits = z.infer<typeof planLimits>;
