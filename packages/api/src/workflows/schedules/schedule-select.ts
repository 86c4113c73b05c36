import type { Prisma } from "@guildhall/db";
import { jsonValue } from "@guildhall/kernel";
import type { ScheduleView } from "../schedules.contract.ts";
import { nextFires } from "./next-fires.ts";

const firesAhead = 5;

export const scheduleSelect = {
  id: true,
  workflowId: true,
  cron: true,
  everyMs: true,
  timeZone: true,
  missed: true,
  overlap: true,
  input: true,
  isActive: true,
  lastFiredAt: true,
  nextFireAt: true,
  createdAt: true,
  workflow: { select: { name: true } },
  fires: { orderBy: { dueAt: "desc" }, take: 10, select: { dueAt: true, runId: true } },
} satisfies Prisma.ScheduleSelect;

type Row = Prisma.ScheduleGetPayload<{ select: typeof scheduleSelect }>;

/** A schedule with its next fires and its last ones. */
export function toScheduleView({ workflow, fires, everyMs, input, ...schedule }: Row): ScheduleView {
  const timing = { ...schedule, everyMs: everyMs === null ? null : Number(everyMs) };
  return {
    ...timing,
    input: jsonValue.parse(input),
    workflowName: workflow.name,
    nextFires: schedule.isActive ? nextFires(timing, new Date(), firesAhead) : [],
    lastFires: fires,
  };
}
