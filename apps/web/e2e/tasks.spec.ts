import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

// The board counts its cards.
test.use({ hall: "tasks" });

test("a task from its first line to done, on list and board, by pointer and by keys", async ({ page, stage }) => {
  test.setTimeout(180_000);
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Tasks", exact: true }).click();

  await test.step("c goes to the line, Enter makes one after the other", async () => {
    await page.getByRole("heading", { name: "Tasks" }).click();
    await page.keyboard.press("c");
    for (const title of ["Buy wax", "Light candles"]) {
      await page.keyboard.type(title);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByRole("link", { name: "Light candles" })).toBeVisible();
    await expect(page.getByLabel("Add a task")).toHaveValue("");
  });

  const panel = page.getByRole("complementary", { name: "Task" });
  await test.step("what is said in the panel is in the list, which stays", async () => {
    await page.getByRole("link", { name: "Buy wax" }).click();
    await panel.getByLabel("Importance").fill("5");
    await panel.getByLabel("Urgency").fill("3");
    await page.keyboard.press("Enter");
    await panel.getByLabel("Priority").selectOption("High");
    await expect(panel.getByText("(5 + 3) × 1 ÷ (1 + 1) = 4")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Buy wax" }).first()).toContainText("High");
    await panel.getByLabel("Add a sub-task").fill("Find a shop");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Complete: Find a shop" }).click();
    await expect(panel.getByLabel("Percent done")).toHaveValue("100");
    await panel.getByLabel("Tags").fill("bees, light");
    await panel.getByLabel("Tags").blur();
    await expect(panel.getByRole("button", { name: "Show tasks with tag bees" })).toBeVisible();
    await expectNoFindings(page, "open task", "state");
    await page.reload();
    await expect(panel.getByLabel("Tags")).toHaveValue("bees, light");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  });

  await test.step("the address holds the filters", async () => {
    await page.getByLabel("Search tasks").fill("candles");
    await expect(page.getByRole("link", { name: "Buy wax" })).toBeHidden();
    await page.reload();
    await expect(page.getByLabel("Search tasks")).toHaveValue("candles");
    await page.getByLabel("Search tasks").fill("");
    await expect(page.getByRole("link", { name: "Buy wax" })).toBeVisible();
  });

  await test.step("completing can be taken back", async () => {
    await page.getByRole("button", { name: "Complete: Light candles" }).click();
    await expect(page.getByText("“Light candles” is done", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Light candles" })).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: "Light candles" })).toBeVisible();
  });

  await test.step("cards are dragged, and moved by keys, and stay where they were put", async () => {
    await page.getByRole("radio", { name: "Board" }).click();
    const column = (name: string) => page.getByRole("list", { name, exact: true });
    await expect(column("Open").getByRole("listitem")).toHaveCount(2);
    await expectNoFindings(page, "board", "state");
    await column("Open")
      .getByRole("listitem")
      .filter({ hasText: "Buy wax" })
      .dragTo(page.getByRole("region", { name: "Blocked" }));
    await expect(column("Blocked").getByRole("link", { name: "Buy wax" })).toBeVisible();
    await column("Open").getByRole("link", { name: "Light candles" }).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(column("In progress").getByRole("link", { name: "Light candles" })).toBeFocused();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(column("Blocked").getByRole("listitem").first()).toContainText("Light candles");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(column("Blocked").getByRole("listitem").first()).toContainText("Buy wax");
    await expect(page.getByRole("status").filter({ hasText: "Light candles: Blocked, place 2" })).toBeAttached();
    await page.waitForLoadState("networkidle");
    await page.reload();
    await expect(column("Blocked").getByRole("listitem").nth(1)).toContainText("Light candles");
  });
});
