import type { AttendeeResponse } from "@guildhall/db/rows";
import type { EventWriter } from "./events.select.ts";

export type AttendeeGiven = {
  email: string;
  name?: string | null | undefined;
  response?: AttendeeResponse | undefined;
};

/** Replaces who is asked to come; members of the organization are known by their address, answers that are not given stay. */
export async function writeAttendees(tx: EventWriter, orgId: string, eventId: string, given: AttendeeGiven[]) {
  const byEmail = new Map(given.map((attendee) => [attendee.email, attendee]));
  const emails = [...byEmail.keys()];
  const before = await tx.eventAttendee.findMany({ where: { eventId }, select: { email: true, response: true } });
  const answers = new Map(before.map(({ email, response }) => [email, response]));
  const members = await tx.member.findMany({
    where: { user: { email: { in: emails } } },
    select: { userId: true, user: { select: { email: true } } },
  });
  const userIds = new Map(members.map(({ userId, user }) => [user.email.toLowerCase(), userId]));
  await tx.eventAttendee.deleteMany({ where: { eventId } });
  const rows = [...byEmail.values()].map(({ email, name, response }) => ({
    orgId,
    eventId,
    email,
    name: name ?? null,
    userId: userIds.get(email) ?? null,
    response: response ?? answers.get(email) ?? ("needs_action" as const),
  }));
  if (rows.length > 0) await tx.eventAttendee.createMany({ data: rows });
}
