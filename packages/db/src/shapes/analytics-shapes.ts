import { figuresBreakdown } from "@guildhall/kernel";
import type { z } from "zod";

/** What the JSON columns of analytics hold. */
export const analyticsShapes = {
  "DailyFigures.breakdown": figuresBreakdown,
} satisfies Record<string, z.ZodType>;
