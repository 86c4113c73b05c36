import type { z } from "zod";

/** Whether a request must have the field: it is neither optional nor has it a default. */
export function isRequired(field: z.core.$ZodType): boolean {
  return field._zod.optin === undefined;
}
