import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import type { EventScope } from "./events.contract.ts";
import { type EventWriter, type FoundEvent, type StoredEvent, storedSelect } from "./events.select.ts";
import { holdEvent } from "./find-event.ts";
import { endOfRepetition } from "./repetition.ts";
import { expandRule } from "./recurrence/expand-rule.ts";

/** A series, which of its repetitions is meant, and the row of that one if it was changed before. */
export type Repetition = { series: RepeatingEvent; occurrenceAt: Date; changed: StoredEvent | null };
export type RepeatingEvent = StoredEvent & { recurrenceRule: string };

type Asked = { id: string; occurrenceAt?: Date | null | undefined; scope: EventScope };

/** What a change means: an event that stands alone, or a repetition of a series. Both are held fast. */
export async function findRepetition(
  tx: EventWriter,
  principal: Principal,
  { id, occurrenceAt, scope }: Asked,
): Promise<{ event: FoundEvent; repetition: Repetition | null }> {
  const event = await holdEvent(tx, principal, id);
  if (event.seriesId !== null && event.originalStartAt !== null) {
    const series = await findSeries(tx, event.seriesId);
    return { event, repetition: { series, occurrenceAt: event.originalStartAt, changed: event } };
  }
  if (!repeats(event)) return { event, repetition: null };
  if (!occurrenceAt && scope !== "all") throw nameTheRepetition();
  const at = occurrenceAt ?? event.startAt;
  const changed = await tx.event.findFirst({ where: { seriesId: id, originalStartAt: at }, select: storedSelect });
  if (!changed && !hasRepetitionAt(event, at)) throw notFound("repetition");
  return { event, repetition: { series: event, occurrenceAt: at, changed } };
}

/** Whether a series has a repetition that begins at this moment by its rule, and that is not left out. */
export function hasRepetitionAt(series: RepeatingEvent, at: Date): boolean {
  if (series.excludedAt.some((left) => left.getTime() === at.getTime())) return false;
  return expandRule(series, { from: at, to: new Date(at.getTime() + 1) }).length > 0;
}

/** What is said of a repetition before it is changed: its own row, or the series at its time. */
export function asItStands({ series, occurrenceAt, changed }: Repetition): StoredEvent {
  return changed ?? { ...series, startAt: occurrenceAt, endAt: endOfRepetition(series, occurrenceAt) };
}

/** Whether an event is a series. */
export function repeats<Event extends StoredEvent>(event: Event): event is Event & { recurrenceRule: string } {
  return event.recurrenceRule !== null;
}

async function findSeries(tx: EventWriter, id: string): Promise<RepeatingEvent> {
  const series = await tx.event.findFirst({ where: { id }, select: storedSelect });
  if (!series || !repeats(series)) throw notFound("event");
  return series;
}

const nameTheRepetition = () =>
  new AppError({
    code: "bad-input",
    reason: "repetition-not-named",
    userMessage: "This event repeats: say which repetition is meant.",
    fields: { occurrenceAt: "is missing" },
  });
