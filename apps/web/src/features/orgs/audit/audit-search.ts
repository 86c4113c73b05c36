import { z } from "zod";

const text = z.string().min(1).max(200).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** What of the records is shown, as the address says it. */
export const auditSearch = z.object({
  q: text,
  who: text,
  action: text,
  type: text,
  /** The one object that is looked at. */
  object: text,
  from: day,
  to: day,
  /** The entry that is folded out. */
  entry: text,
});
export type AuditSearch = z.infer<typeof auditSearch>;
