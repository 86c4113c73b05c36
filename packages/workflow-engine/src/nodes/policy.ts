import { z } from "zod";

/** What becomes of a step that fails: how often it is tried, how long it may take, and where the run goes on. */
export const nodePolicy = z.object({
  /** How often it is tried in all. */
  attempts: z.int().min(1).max(10).default(1).meta({ title: "Attempts" }),
  /** The pause before the second attempt; each further one is twice as long. */
  retryAfterMs: z.int().min(0).max(3_600_000).default(1000).meta({ title: "Pause before trying again", unit: "ms" }),
  timeoutMs: z.int().min(100).max(86_400_000).optional().meta({ title: "Time limit", unit: "ms" }),
  /** `branch` leaves a failed step through the port `error`, instead of ending the run. */
  onError: z.enum(["fail", "branch"]).default("fail").meta({ title: "When it fails" }),
});
export type NodePolicy = z.infer<typeof nodePolicy>;

/** The field under which a configuration keeps its policy. */
export const policyField = { policy: nodePolicy.optional().meta({ title: "If something goes wrong" }) };

const policyOf = z.object({ policy: nodePolicy.default(nodePolicy.parse({})) });

/** The policy of a configuration, with what it leaves open filled in. */
export function readPolicy(config: unknown): NodePolicy {
  const parsed = policyOf.safeParse(config);
  return parsed.success ? parsed.data.policy : nodePolicy.parse({});
}
