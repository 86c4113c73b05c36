import { everybody, nobodyElse, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

const file = (calendarId: string) => ({
  calendarId,
  text: "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261124T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR",
  timeZone: "Europe/Berlin",
});

export const sweepCalendars: Sweep = async ({ api }) => {
  const { id } = await api.calendars.create({ name: "Secret plans" });
  const notTheirs = { stranger: "not-found", roles: nobodyElse } as const;
  const notTheirsToChange = { stranger: "not-found", roles: nobodyElseNotViewers } as const;
  return {
    "calendars.list": { input: () => ({ limit: 10 }), stranger: "own", roles: everybody },
    "calendars.get": { input: () => ({ id }), ...notTheirs },
    "calendars.create": {
      input: () => ({ name: "Of another", color: "#123456", timeZone: "Europe/Berlin" }),
      stranger: "own",
      roles: notViewers,
    },
    "calendars.update": { input: () => ({ id, name: "Taken", timeZone: "Asia/Tokyo" }), ...notTheirsToChange },
    "calendars.delete": { input: () => ({ id }), ...notTheirsToChange },
    "calendars.openFeed": { input: () => ({ id }), ...notTheirsToChange },
    "calendars.previewImport": { input: () => file(id), ...notTheirsToChange },
    "calendars.import": { input: () => file(id), ...notTheirsToChange },
    "calendars.closeFeed": { input: () => ({ id }), ...notTheirsToChange },
  };
};
