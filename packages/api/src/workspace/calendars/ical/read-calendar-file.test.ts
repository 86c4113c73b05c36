import { expect, test, describe } from "vitest";
import { readCalendarFile } from "./read-calendar-file.ts";

const lines = (text: string) => text.trim().replaceAll(/\n\s*/g, "\r\n");
const read = (text: string) => readCalendarFile(lines(text), { timeZone: "Europe/Berlin" });
const event = (...more: string[]) =>
  read(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talk\n${more.join("\n")}\nEND:VEVENT\nEND:VCALENDAR`);

test("a file as Google writes it: zones by name, a changed and a left out repetition, alarms, guests", () => {
  const file = read(`
    BEGIN:VCALENDAR
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    VERSION:2.0
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:ada@example.org
    X-WR-TIMEZONE:Europe/Berlin
    BEGIN:VTIMEZONE
    TZID:Europe/Berlin
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    DTSTART:19700329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20261013T090000
    DTEND;TZID=Europe/Berlin:20261013T093000
    RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261231T225959Z;BYDAY=TU
    EXDATE;TZID=Europe/Berlin:20261020T090000
    DTSTAMP:20261124T120000Z
    UID:0abc123@google.com
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Bob Example;X-NUM-GUESTS=0:mailto:Bob@example.org
    DESCRIPTION:Line one\\nLine two\\, with a comma
    LOCATION:Room 4
    STATUS:CONFIRMED
    SUMMARY:Stand-up
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:This is an event reminder
    TRIGGER:-P0DT0H30M0S
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20261028T140000
    DTEND;TZID=Europe/Berlin:20261028T143000
    UID:0abc123@google.com
    RECURRENCE-ID;TZID=Europe/Berlin:20261027T090000
    SUMMARY:Stand-up\\, later
    END:VEVENT
    END:VCALENDAR`);
  expect(file).toMatchObject({ name: "ada@example.org", problems: [], skipped: 0 });
  expect(file.events).toMatchObject([
    {
      uid: "0abc123@google.com",
      title: "Stand-up",
      description: "Line one\nLine two, with a comma",
      location: "Room 4",
      startAt: new Date("2026-10-13T07:00:00Z"),
      timeZone: "Europe/Berlin",
      recurrenceRule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20261231T225959Z",
      excludedAt: [new Date("2026-10-20T07:00:00Z")],
      remindBeforeMs: 1_800_000,
      attendees: [{ email: "bob@example.org", name: "Bob Example", response: "accepted" }],
      changed: [
        {
          title: "Stand-up, later",
          originalStartAt: new Date("2026-10-27T08:00:00Z"),
          startAt: new Date("2026-10-28T13:00:00Z"),
        },
      ],
    },
  ]);
});

test("a file as Apple writes it: whole days, folded lines, an absolute alarm, a zone with a vendor's prefix", () => {
  const file = readCalendarFile(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Apple Inc.//macOS 15.1//EN",
      "X-WR-CALNAME:Home",
      "BEGIN:VEVENT",
      "UID:7F1B0E52-0000-4B7E-9D0F-1A2B3C4D5E6F",
      "DTSTART;VALUE=DATE:20261224",
      "DTEND;VALUE=DATE:20261227",
      "TRANSP:TRANSPARENT",
      "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC",
      "SUMMARY:Christmas with a title that is so long that it has to be folded ",
      " over two lines",
      "BEGIN:VALARM",
      "TRIGGER;VALUE=DATE-TIME:19760401T005545Z",
      "ACTION:NONE",
      "END:VALARM",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:second",
      "DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20261102T090000",
      "DURATION:PT45M",
      "SUMMARY:Call",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
    { timeZone: "Europe/Berlin" },
  );
  expect(file.events).toMatchObject([
    {
      title: "Christmas with a title that is so long that it has to be folded over two lines",
      isAllDay: true,
      startAt: new Date("2026-12-23T23:00:00Z"),
      endAt: new Date("2026-12-26T23:00:00Z"),
      remindBeforeMs: null,
    },
    {
      startAt: new Date("2026-11-02T14:00:00Z"),
      endAt: new Date("2026-11-02T14:45:00Z"),
      timeZone: "America/New_York",
    },
  ]);
});

test("a file as Outlook writes it: zones by the names of Windows, and one of its own with its offsets", () => {
  const file = read(`
    BEGIN:VCALENDAR
    PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
    VERSION:2.0
    METHOD:PUBLISH
    BEGIN:VTIMEZONE
    TZID:W. Europe Standard Time
    BEGIN:STANDARD
    DTSTART:16011028T030000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VTIMEZONE
    TZID:Customized Time Zone
    BEGIN:STANDARD
    DTSTART:16011101T020000
    TZOFFSETFROM:-0330
    TZOFFSETTO:-0330
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    CLASS:PUBLIC
    CATEGORIES:Work,Customers
    DTEND;TZID="W. Europe Standard Time":20261124T103000
    DTSTART;TZID="W. Europe Standard Time":20261124T100000
    RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=4
    SUMMARY;LANGUAGE=en-us:Review
    UID:040000008200E00074C5B7101A82E008
    X-MICROSOFT-CDO-BUSYSTATUS:BUSY
    BEGIN:VALARM
    TRIGGER:-PT15M
    ACTION:DISPLAY
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:own-zone
    SUMMARY:Elsewhere
    DTSTART;TZID=Customized Time Zone:20261124T100000
    DTEND;TZID=Customized Time Zone:20261124T110000
    END:VEVENT
    END:VCALENDAR`);
  expect(file.problems).toEqual([]);
  expect(file.events).toMatchObject([
    {
      timeZone: "Europe/Berlin",
      startAt: new Date("2026-11-24T09:00:00Z"),
      recurrenceRule: "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=4",
      category: "work",
      tags: ["Customers"],
      remindBeforeMs: 900_000,
    },
    { startAt: new Date("2026-11-24T13:30:00Z") },
  ]);
});

describe("what can't be taken over is told, and the rest comes", () => {
  test.each([
    ["no start", ["DTEND:20261124T100000Z"], "It says not when it begins."],
    ["a start that there is not", ["DTSTART:20261332T250000Z"], "Its times can't be read."],
    ["an end before the start", ["DTSTART:20261124T100000Z", "DTEND:20261124T090000Z"], "An event can't end before"],
    ["a rule by the hour", ["DTSTART:20261124T100000Z", "RRULE:FREQ=HOURLY"], "It repeats in a way"],
    ["two rules", ["DTSTART:20261124T100000Z", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"], "It repeats in a way"],
    ["that it was cancelled", ["DTSTART:20261124T100000Z", "STATUS:CANCELLED"], "It was cancelled."],
  ])("%s", (_, more, reason) => {
    const file = event(...more);
    expect(file).toMatchObject({ events: [], skipped: 1, problems: [{ title: "Talk" }] });
    expect(file.problems[0]?.reason).toContain(reason);
  });

  test("a change of a repetition that there is not, while its series comes", () => {
    const start = "DTSTART:20261124T100000Z";
    const change = `BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261125T110000Z\n${start}\nEND:VEVENT`;
    const file = event(start, "RRULE:FREQ=DAILY", `END:VEVENT\n${change}\nBEGIN:VEVENT\nUID:2\n${start}`);
    expect(file.events).toMatchObject([{ uid: "1", changed: [] }, { uid: "2" }]);
    expect(file.problems).toMatchObject([{ reason: "It changes a repetition that there is not." }]);
  });

  test("an invitation to one repetition of a series that is elsewhere comes as an event", () => {
    const file = event("RECURRENCE-ID:20261124T100000Z", "DTSTART:20261124T110000Z");
    expect(file.events).toMatchObject([{ uid: "1/2026-11-24T10:00:00.000Z", recurrenceRule: null }]);
  });
});

describe("junk is refused in words", () => {
  test.each([
    ["", "It holds no calendar"],
    ["hello", "A line of it"],
    ["<html></html>", "A line of it"],
    ["BEGIN:VCARD\r\nEND:VCARD", "It holds no calendar"],
    ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT", "A line of it"],
    ["\u0000\u0001", "A line of it"],
    ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:x\r\nRRULE:FREQ=NEVER\r\nEND:VEVENT\r\nEND:VCALENDAR", "A line of it"],
  ])("%j", (text, words) => {
    expect(() => readCalendarFile(text, { timeZone: "UTC" })).toThrow(words);
  });

  test("so is a file with more events than anybody has", () => {
    const one = "BEGIN:VEVENT\r\nEND:VEVENT\r\n";
    const text = `BEGIN:VCALENDAR\r\n${one.repeat(5001)}END:VCALENDAR`;
    expect(() => readCalendarFile(text, { timeZone: "UTC" })).toThrow("more than 5,000 events");
  });
});
