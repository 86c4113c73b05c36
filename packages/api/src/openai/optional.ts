import type { z } from "zod";

/** A field that need not be there; some clients send null for those that are not set. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);
