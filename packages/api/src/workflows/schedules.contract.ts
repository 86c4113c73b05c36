import { scheduleRow } from "@guildhall/db/rows";
import { idSchema, pageInput, storable, typedText } from "@guildhall/kernel";
import { z } from "zod";

const { cron, missed, overlap, isActive } = scheduleRow.shape;

/** The longest pause between two fires: a year. */
const mostEveryMs = 31_536_000_000;

const timing = {
  /** Five fields, or six with seconds. */
  cron: typedText(cron.unwrap()).nullable().optional(),
  /** Instead of `cron`: from one fire to the next. */
  everyMs: z.int().min(1000).max(mostEveryMs).nullable().optional(),
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: typedText(scheduleRow.shape.timeZone.unwrap()).optional(),
  missed: missed.unwrap().optional(),
  overlap: overlap.unwrap().optional(),
  input: storable.optional(),
};

export const scheduleIdInput = z.object({ id: idSchema("schedule") });

export const listSchedulesInput = pageInput.extend({ workflowId: idSchema("workflow").optional() });
export type ListSchedulesInput = z.infer<typeof listSchedulesInput>;

export const createScheduleInput = z.object({ workflowId: idSchema("workflow"), ...timing });
export type CreateScheduleInput = z.infer<typeof createScheduleInput>;

export const updateScheduleInput = scheduleIdInput.extend({ ...timing, isActive: isActive.unwrap().optional() });
export type UpdateScheduleInput = z.infer<typeof updateScheduleInput>;

/** A fire that was, and the execution that it started. */
const fireView = z.object({ dueAt: z.date(), runId: z.string().nullable() });

/** A schedule with its next five fires and its last ones. */
export const scheduleView = scheduleRow
  .pick({
    id: true,
    workflowId: true,
    cron: true,
    timeZone: true,
    missed: true,
    overlap: true,
    isActive: true,
    lastFiredAt: true,
    nextFireAt: true,
    createdAt: true,
  })
  .extend({
    everyMs: z.int().nullable(),
    input: z.json(),
    workflowName: z.string(),
    nextFires: z.array(z.date()),
    lastFires: z.array(fireView),
  });
export type ScheduleView = z.infer<typeof scheduleView>;
