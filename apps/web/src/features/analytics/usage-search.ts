import { z } from "zod";

/** What the address of the usage page tells: which days, whose figures, and what the chart shows. */
export const usageSearch = z.object({
  days: z.enum(["7", "30", "90", "365"]).optional().catch(undefined),
  whose: z.literal("me").optional().catch(undefined),
  figure: z.enum(["cost", "tokens", "messages"]).optional().catch(undefined),
});
export type UsageSearch = z.infer<typeof usageSearch>;
