import type { OrgContext } from "../../ground/principal.ts";
import { cutSeries } from "./cut-series.ts";
import type { DeleteEventInput } from "./events.contract.ts";
import type { EventWriter } from "./events.select.ts";
import { findRepetition, type Repetition } from "./find-repetition.ts";

/** Deletes an event, or of a series one repetition, those from it on, or all. */
export async function deleteEvent({ db, principal }: OrgContext, input: DeleteEventInput): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { event, repetition } = await findRepetition(tx, principal, input);
    if (!repetition) await deleteRow(tx, event.id);
    else if (input.scope === "one") await leaveOut(tx, repetition);
    else if (input.scope === "all" || repetition.occurrenceAt <= repetition.series.startAt)
      await deleteRow(tx, repetition.series.id);
    else await deleteFollowing(tx, repetition);
    return { id: event.id };
  });
}

async function leaveOut(tx: EventWriter, { series, changed, occurrenceAt }: Repetition): Promise<void> {
  if (changed) await deleteRow(tx, changed.id);
  await tx.event.update({ where: { id: series.id }, data: { excludedAt: [...series.excludedAt, occurrenceAt] } });
}

async function deleteFollowing(tx: EventWriter, { series, occurrenceAt }: Repetition): Promise<void> {
  await tx.event.deleteMany({ where: { seriesId: series.id, originalStartAt: { gte: occurrenceAt } } });
  await cutSeries(tx, series, occurrenceAt);
}

/** With a series go its changed repetitions. */
async function deleteRow(tx: EventWriter, id: string): Promise<void> {
  await tx.event.deleteMany({ where: { id } });
}
