import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { ScheduleView, UpdateScheduleInput } from "../schedules.contract.ts";
import { getSchedule } from "./get-schedule.ts";
import { checkTiming, nextFires } from "./next-fires.ts";

/** Changes a schedule, pauses it or lets it go on; its next fire is found anew, and what fell into a pause is not made up for. */
export async function updateSchedule(context: OrgContext, given: UpdateScheduleInput): Promise<ScheduleView> {
  const { db, principal } = context;
  const { id, input, ...changes } = given;
  const before = await getSchedule(context, { id }, "edit");
  const { cron, everyMs, timeZone, createdAt } = { ...before, ...defined(changes) };
  checkTiming({ cron, everyMs, timeZone });
  const [nextFireAt = null] = nextFires({ cron, everyMs, timeZone, createdAt }, new Date(), 1);
  await db.$transaction(async (tx) => {
    const data = { ...defined(changes), nextFireAt, ...(input !== undefined && input !== null && { input }) };
    await tx.schedule.update({ where: { id }, data });
    await writeAudit(tx, principal, "schedules.update", { type: "schedule", id }, { fields: Object.keys(changes) });
  });
  return getSchedule(context, { id });
}

type Defined<Given> = { [Name in keyof Given]?: Exclude<Given[Name], undefined> };

/** What was given: fields that were left out are not there. */
function defined<Given extends object>(given: Given): Defined<Given> {
  const kept: Defined<Given> = { ...given };
  for (const name in kept) if (kept[name] === undefined) delete kept[name];
  return kept;
}
