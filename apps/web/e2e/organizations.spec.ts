import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

test("a further organization is made by keyboard, renamed, and keeps its only owner", async ({ page, stage }) => {
  test.setTimeout(90_000);
  await enter(page, stage.guildhall);
  const switcher = page.getByTitle("Switch organization").filter({ visible: true });

  await test.step("it is made from the switcher, and one is there at once", async () => {
    await switcher.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "New organization" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Name of the organization")).toBeFocused();
    await expectNoFindings(page, "new organization", "state");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Fill this in")).toBeVisible();
    await page.getByLabel("Name of the organization").fill("Second Guild");
    await page.keyboard.press("Enter");
    await expect(switcher).toContainText("Second Guild");
    await expect(page).toHaveURL(/\/o\/second-guild$/);
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await test.step("its name changes, its address does not", async () => {
    await page.goto("/o/second-guild/settings/organization");
    await page.getByLabel("Name", { exact: true }).fill("Third Guild");
    await page.keyboard.press("Enter");
    await expect(switcher).toContainText("Third Guild");
    await expect(page).toHaveURL(/\/o\/second-guild\/settings\/organization$/);
    await expectNoFindings(page, "organization");
  });

  await test.step("its owner is its only member, who can’t go", async () => {
    await page.getByRole("link", { name: "Members" }).click();
    await expect(page.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
    await expect(page.getByRole("list", { name: "Members" }).getByRole("listitem")).toHaveText(/You.*Owner/);
    await expect(page.getByRole("button", { name: "Leave organization" })).toHaveCount(0);
    await expectNoFindings(page, "members");
  });

  await test.step("a copy of it is made and downloaded", async () => {
    await page.goto("/o/second-guild/settings/organization");
    await page.getByRole("button", { name: "Make an export" }).click();
    const link = page.getByRole("link", { name: "Download" });
    await expect(link).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^second-guild-\d{4}-\d\d-\d\d\.tar\.gz$/);
  });

  await test.step("it is to be deleted by its name, which every page says, and is kept", async () => {
    await page.getByRole("button", { name: "Delete organization" }).click();
    await page.getByLabel("Type Third Guild to go on").fill("Third Guild");
    await expectNoFindings(page, "the question before deleting", "state");
    await page.keyboard.press("Enter");
    const banner = page.getByRole("status").filter({ hasText: "Third Guild will be deleted on" });
    await expect(banner).toBeVisible();
    await page.goto("/o/second-guild");
    await expect(banner).toBeVisible();
    await expectNoFindings(page, "an organization that will be deleted", "state");
    await banner.getByRole("button", { name: "Keep organization" }).click();
    await expect(banner).toBeHidden();
  });
});
