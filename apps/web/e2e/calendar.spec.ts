import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

const file = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "X-WR-CALNAME:Trips",
  "BEGIN:VEVENT",
  "UID:trip-1",
  "SUMMARY:Train to Hamburg",
  "DTSTART:20261126T070000Z",
  "DTEND:20261126T093000Z",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

test.use({ timezoneId: "Europe/Berlin" });

test("a weekly meeting is made, moved, left out once and brought back, and a file comes in", async ({
  page,
  stage,
}) => {
  await enter(page, stage.guildhall);
  const org = new URL(page.url()).pathname.split("/")[2];
  await page.goto(`/o/${org}/calendar?view=week&date=2026-11-24`);
  await expectNoFindings(page, "an empty week", "state");

  await page.getByRole("button", { name: "Create event" }).click();
  await page.getByLabel("Title").fill("Stand-up");
  await page.getByLabel("Begins").fill("2026-11-24T09:00");
  await expect(page.getByLabel("Ends", { exact: true })).toHaveValue("2026-11-24T10:00");
  await page.getByLabel("Repeats").selectOption({ label: "Every week on Tuesday" });
  await expect(page.getByText("Every Tuesday", { exact: true })).toBeVisible();
  await expectNoFindings(page, "the form of an event", "state");
  await page.getByRole("button", { name: "Create event" }).last().click();
  const meeting = page.getByRole("button", { name: /^Stand-up, / });
  await expect(meeting).toHaveCount(1);

  await meeting.focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "This one only" }).click();
  await expect(page.getByRole("button", { name: /^Stand-up, .*9:15/ })).toBeVisible();

  await page.getByRole("radio", { name: "Month" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("heading", { name: /December 2026/ })).toBeVisible();
  await expect(meeting).toHaveCount(5);
  await expectNoFindings(page, "a month");
  await meeting.first().click();
  await expect(page.getByRole("dialog", { name: "Event" })).toContainText("Every Tuesday");
  await page.getByRole("button", { name: "Delete event" }).click();
  await page.getByRole("button", { name: "This one only" }).click();
  await expect(meeting).toHaveCount(4);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(meeting).toHaveCount(5);

  await page.getByRole("button", { name: "Import a file" }).click();
  await page
    .getByLabel("Calendar file")
    .setInputFiles({ name: "trips.ics", mimeType: "text/calendar", buffer: Buffer.from(file) });
  await expect(page.getByText("Train to Hamburg")).toBeVisible();
  await page.getByRole("button", { name: "Import 1 event" }).click();
  await page.getByRole("radio", { name: "Agenda" }).click();
  await page.getByLabel("Go to date").fill("2026-11-24");
  await expect(page.getByRole("button", { name: /Train to Hamburg/ })).toBeVisible();
  await expectNoFindings(page, "the agenda");

  await page.getByRole("button", { name: "More for Calendar" }).click();
  await page.getByRole("menuitem", { name: "Share as a feed" }).click();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.locator("code").textContent();
  const feed = await page.request.get(address ?? "");
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(await feed.text()).toContain("SUMMARY:Train to Hamburg");
});
