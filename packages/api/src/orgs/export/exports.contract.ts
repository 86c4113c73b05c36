import { exportStatusValues, organizationExportRow, userRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

/** A copy of what an organization holds: one that is being made, or can be downloaded for a while. */
export const exportView = organizationExportRow
  .pick({ id: true, createdAt: true, finishedAt: true, expiresAt: true, rowCount: true, sizeKb: true })
  .extend({ status: exportStatusValues, askedBy: userRow.pick({ id: true, name: true }).nullable() });
export type ExportView = z.infer<typeof exportView>;

/** There are a handful at most. */
export const exportList = z.object({ items: z.array(exportView), nextCursor: z.null() });
export type ExportList = z.infer<typeof exportList>;

export const exportIdInput = z.object({ id: idSchema("organizationExport") });
