import { auditEntryRow, userRow } from "@guildhall/db/rows";
import { idSchema, instant, pageInput, record, typedText } from "@guildhall/kernel";
import { z } from "zod";

const word = typedText(z.string().min(1).max(120));

/** Which entries are wanted; what is left out narrows nothing. */
export const auditFilters = z.object({
  actorId: idSchema("user").optional(),
  /** `<domain>.<verb>`. */
  action: word.optional(),
  objectType: word.optional(),
  objectId: word.optional(),
  /** From this moment on, and before that one. */
  since: instant.optional(),
  until: instant.optional(),
  /** Words to look for in the action, the object, and names in it. */
  query: typedText(z.string().max(200)).optional(),
});
export type AuditFilters = z.infer<typeof auditFilters>;

export const listAuditInput = pageInput.extend(auditFilters.shape);
export type ListAuditInput = z.infer<typeof listAuditInput>;

/** Who did what to which object, and what changed. */
export const auditView = auditEntryRow
  .pick({ id: true, action: true, objectType: true, objectId: true, ipAddress: true, createdAt: true })
  .extend({
    /** Null when it was done from the machine, or the account is gone. */
    actor: userRow.pick({ id: true, name: true, email: true }).nullable(),
    data: record,
  });
export type AuditView = z.infer<typeof auditView>;

/** What the entries that are there can be narrowed to. */
export const auditChoices = z.object({
  actors: z.array(userRow.pick({ id: true, name: true })),
  actions: z.array(z.string()),
  objectTypes: z.array(z.string()),
});
export type AuditChoices = z.infer<typeof auditChoices>;
