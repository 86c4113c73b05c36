import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, openAgent } from "./people.ts";

test.use({ hall: "projects" });

test("projects are made, put in order, filled, archived and brought back", async ({ page, stage }) => {
  test.setTimeout(180_000);
  await enter(page, stage.guildhall);
  await openAgent(page, "Ada");
  await page.getByRole("link", { name: "Projects", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Make your first project" })).toBeVisible();

  const rows = page.getByRole("list", { name: "Projects", exact: true }).getByRole("listitem");
  for (const name of ["Bees", "Candles", "Honey"]) {
    await page.getByRole("button", { name: "Create project" }).first().click();
    const drawer = page.getByRole("dialog", { name: "New project" });
    await drawer.getByLabel("Name").fill(name);
    await drawer.getByRole("radio", { name: "Green" }).click();
    if (name === "Bees") await expectNoFindings(page, "new project", "state");
    await drawer.getByRole("button", { name: "Create project" }).click();
    await expect(rows.filter({ hasText: name })).toBeVisible();
  }

  await test.step("the order is made by keys and by dragging, and stays", async () => {
    await page.getByRole("link", { name: "Honey" }).focus();
    await page.keyboard.press("Shift+ArrowUp");
    await expect(rows.nth(1)).toContainText("Honey");
    await rows.nth(0).dragTo(rows.nth(2));
    await expect(rows.nth(0)).not.toContainText("Bees");
    const order = await rows.allInnerTexts();
    await page.waitForLoadState("networkidle");
    await page.reload();
    await expect(rows).toHaveCount(3);
    expect(await rows.allInnerTexts()).toEqual(order);
  });

  await test.step("agents and tasks go in", async () => {
    await page.getByRole("link", { name: "Bees" }).click();
    await expect(page.getByRole("heading", { name: "Bees", level: 1 })).toBeVisible();
    await page.getByLabel("Move an agent here").selectOption("Ada");
    await expect(page.getByRole("link", { name: "Ada" })).toBeVisible();
    await page.getByLabel("Add a task to this project").fill("Open the hive");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Open the hive" })).toBeVisible();
    await expectNoFindings(page, "project", "state");
  });

  await test.step("an archived project comes back", async () => {
    await page.getByRole("link", { name: "Projects", exact: true }).click();
    await page.getByRole("button", { name: "More for Bees" }).click();
    await page.getByRole("menuitem", { name: "Archive project" }).click();
    await expect(page.getByText("Bees is archived", { exact: true })).toBeVisible();
    await page.getByRole("radio", { name: "Archived" }).click();
    await page.getByRole("button", { name: "Restore Bees" }).click();
    await page.getByRole("radio", { name: "Current" }).click();
    await expect(rows.filter({ hasText: "Bees" })).toBeVisible();
  });

  await test.step("on a phone what has no room in the bar is under More", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("button", { name: "More", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "More places" })).toBeVisible();
    await page.getByRole("dialog").getByRole("link", { name: "Projects" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
