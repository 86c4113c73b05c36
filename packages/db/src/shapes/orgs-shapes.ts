import { record } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of orgs hold. */
export const orgsShapes = {
  "AuditEntry.data": z.record(z.string(), z.json()),
  "Member.metadata": record,
  "Organization.metadata": record,
} satisfies Record<string, z.ZodType>;
