import { z } from "zod";

/** What the JSON columns of ops hold. */
export const opsShapes = {
  "JobStart.input": z.json(),
  "JobLease.input": z.json(),
  "SystemSetting.value": z.json(),
} satisfies Record<string, z.ZodType>;
