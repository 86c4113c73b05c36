import { planLimits } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of billing hold. */
export const billingShapes = {
  "Plan.limits": planLimits,
  "WebhookEvent.payload": z.json(),
} satisfies Record<string, z.ZodType>;
