import { everybody, nobodyElse, nobodyElseNotViewers, type Sweep } from "./case.ts";

export const sweepEvents: Sweep = async ({ api }) => {
  const { id: calendarId } = await api.calendars.create({ name: "Secret meetings" });
  const startAt = "2026-11-24T09:00:00Z";
  const times = { startAt, endAt: "2026-11-24T10:00:00Z", timeZone: "Europe/Berlin" };
  const more = { recurrenceRule: "FREQ=WEEKLY", location: "The secret room", tags: ["a"], attendees: [] };
  const { id } = await api.events.create({ calendarId, title: "A secret", ...times, ...more });
  const notTheirs = { stranger: "not-found", roles: nobodyElse } as const;
  const notTheirsToChange = { stranger: "not-found", roles: nobodyElseNotViewers } as const;
  const following = { id, occurrenceAt: startAt, scope: "following" };
  return {
    "events.list": {
      input: () => ({ from: "2026-11-01T00:00:00Z", to: "2026-12-01T00:00:00Z", calendarIds: [calendarId], limit: 10 }),
      stranger: "own",
      roles: everybody,
    },
    "events.get": { input: () => ({ id, occurrenceAt: startAt }), ...notTheirs },
    "events.create": { input: () => ({ calendarId, title: "Mine", ...times, ...more }), ...notTheirsToChange },
    "events.update": { input: () => ({ ...following, title: "Taken", ...times, ...more }), ...notTheirsToChange },
    "events.delete": { input: () => following, ...notTheirsToChange },
  };
};
