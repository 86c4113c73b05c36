import { expect, test } from "./guildhall.ts";
import { enter, openAgent, say } from "./people.ts";

const longName = "Supercalifragilisticexpialidocious-Supercalifragilistic";

test.beforeEach(async ({ page, stage }) => {
  stage.models.reset();
  await enter(page, stage.guildhall);
});

test("an agent with a long name leaves its menu within reach on a phone", async ({ page }) => {
  await openAgent(page, longName);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  await expect(page.getByRole("button", { name: `More for ${longName}` })).toBeInViewport({ ratio: 1 });
  await page.getByRole("link", { name: "Home", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  const overflow = await page.locator("#content").evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
});

test("a preset is begun beside what was typed, and the first press on it counts", async ({ page }) => {
  await page.goto(`${new URL(page.url()).pathname}/agents/new`);
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByRole("button", { name: /You are an editor/ }).click();
  await expect(page.getByLabel("Who is the agent?")).toHaveValue(/You are an editor/);
  await page.getByLabel("Name", { exact: true }).fill("Typed before");
  await page.goto(page.url().replace(/\?.*|$/, "?preset=support-colleague"));
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Support colleague");
  await page.goto(page.url().replace(/\?.*/, ""));
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Typed before");
  await page.getByRole("button", { name: "Go on to Rules" }).click();
  await expect(page.getByLabel("Which rules does it keep?")).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Who is the agent?")).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("");
});

test("an archived agent is restored where one meets it", async ({ page }) => {
  await openAgent(page, "Resting");
  await say(page, "Resting", "Before");
  await expect(page.getByRole("list", { name: "About this answer" })).toBeVisible();
  const playground = page.url();
  const chat = `${new URL(playground).pathname.replace(/\/agents\/.*/, "/chat/")}${new URL(playground).searchParams.get("c")}`;
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Archive agent" }).click();
  await expect(page.getByText("Resting is archived", { exact: true })).toBeVisible();
  await page.goto(chat);
  await say(page, "Resting", "After");
  await expect(page.getByRole("alert")).toContainText("This agent is archived");
  await expect(page.getByLabel("Message to Resting")).toHaveValue("After");
  await page.getByRole("button", { name: "Restore agent" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  await page.getByRole("button", { name: "Send message" }).click();
  await expect(page.getByRole("list", { name: "About this answer" })).toHaveCount(2);
});
