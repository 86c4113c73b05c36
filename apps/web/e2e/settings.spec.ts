import { expect, type Page, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, openAgent } from "./people.ts";

/** Opens a room of the settings by its link. */
async function openRoom(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name: "Settings", exact: true });
  await link.first().click();
  await page.getByRole("navigation", { name: "Settings" }).first().getByRole("link", { name, exact: true }).click();
}

test("a profile is kept, and the theme follows at once", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await openRoom(page, "Profile");
  await page.getByLabel("Job title").fill("Chandler");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Your profile is saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Job title")).toHaveValue("Chandler");

  await openRoom(page, "Preferences");
  const ink = () => page.locator("main").evaluate((main) => getComputedStyle(main).color);
  await page.getByRole("radio", { name: "Light" }).click();
  const before = await ink();
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect.poll(ink).not.toBe(before);
  const dark = await ink();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  expect(await ink()).toBe(dark);
  await page.getByRole("radio", { name: "System" }).click();
});

test("what was done is on record, and the parts of the installation are looked after", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await openAgent(page, "Witness");
  await openRoom(page, "Audit");
  await page.getByLabel("Search records").fill("Witness");
  const records = page.getByRole("list", { name: "Records" });
  await expect(records.getByRole("listitem")).toHaveCount(1);
  await records.getByRole("button").click();
  await expect(records.getByText("Action", { exact: true })).toBeVisible();
  await expectNoFindings(page, "a record", "state");

  await openRoom(page, "Health");
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByRole("list", { name: "Parts of the installation" })).toContainText("Works");
});
