import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { executionStarted } from "./executions.contract.ts";
import {
  createScheduleInput,
  listSchedulesInput,
  scheduleIdInput,
  scheduleView,
  updateScheduleInput,
} from "./schedules.contract.ts";
import { type SchedulesAction, schedulesPolicy } from "./schedules.policy.ts";
import { createSchedule } from "./schedules/create-schedule.ts";
import { deleteSchedule } from "./schedules/delete-schedule.ts";
import { fireSchedule } from "./schedules/fire-schedule.ts";
import { getSchedule } from "./schedules/get-schedule.ts";
import { listSchedules } from "./schedules/list-schedules.ts";
import { updateSchedule } from "./schedules/update-schedule.ts";

const may = (action: SchedulesAction) => orgProcedure("schedules", schedulesPolicy, action);

export const schedulesRouter = router({
  list: may("list")
    .meta(rest("GET /schedules", "List schedules"))
    .input(listSchedulesInput)
    .output(pageOf(scheduleView))
    .query(({ ctx, input }) => listSchedules(ctx, input)),
  get: may("get")
    .meta(rest("GET /schedules/{id}", "Read a schedule"))
    .input(scheduleIdInput)
    .output(scheduleView)
    .query(({ ctx, input }) => getSchedule(ctx, input)),
  create: may("create")
    .meta(rest("POST /schedules", "Let the clock start a workflow", { status: 201 }))
    .input(createScheduleInput)
    .output(scheduleView)
    .mutation(({ ctx, input }) => createSchedule(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /schedules/{id}", "Change, pause or resume a schedule"))
    .input(updateScheduleInput)
    .output(scheduleView)
    .mutation(({ ctx, input }) => updateSchedule(ctx, input)),
  delete: may("delete")
    .meta(rest("DELETE /schedules/{id}", "Remove a schedule"))
    .input(scheduleIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteSchedule(ctx, input)),
  fire: may("fire")
    .meta(rest("POST /schedules/{id}/fire", "Start it now", { status: 202 }))
    .input(scheduleIdInput)
    .output(executionStarted)
    .mutation(({ ctx, input }) => fireSchedule(ctx, input)),
});
