import { organizationRow } from "@guildhall/db/rows";
import { z } from "zod";

/** When the organization is deleted with all it holds, if somebody has asked for that, and how long it would wait. */
export const deletionView = organizationRow.pick({ purgeAt: true }).extend({ waitDays: z.int() });
export type DeletionView = z.infer<typeof deletionView>;

/** The name of the organization, typed by who means it. */
export const requestDeletionInput = z.object({ name: z.string().max(200) });
export type RequestDeletionInput = z.infer<typeof requestDeletionInput>;
