import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

test.beforeEach(async ({ page, stage }) => {
  stage.models.reset();
  await enter(page, stage.guildhall);
});

test("a prompt is put in one's own words, its variables are checked, and the factory's come back", async ({ page }) => {
  const org = new URL(page.url()).pathname.split("/")[2];
  await page.goto(`/o/${org}/settings/prompts`);
  await page.getByRole("link", { name: "Title of a conversation" }).click();
  const words = page.getByLabel("Words");
  await words.fill("Name this: {{mesages}}");
  await page.getByRole("button", { name: "Save my words" }).click();
  await expect(page.getByText(/uses {{mesages}}, which is no variable/)).toBeVisible();
  await words.fill("Name this: {{messages}}");
  await page.getByRole("button", { name: "Save my words" }).click();
  await expect(page.getByRole("button", { name: "Back to the factory’s words" })).toBeVisible();
  await page.getByText("The factory’s, version 1").click();
  await expectNoFindings(page, "a prompt", "state");
  await page.getByRole("button", { name: "Back to the factory’s words" }).click();
  await expect(words).toHaveValue(/Give this conversation a title/);
});

test("a tool is registered, and a private address is refused at its field", async ({ page }) => {
  const org = new URL(page.url()).pathname.split("/")[2];
  await page.goto(`/o/${org}/settings/tools`);
  await page.getByRole("link", { name: "Register tool" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("read_weather");
  await page.getByLabel("Description", { exact: true }).fill("Tells the weather of a city.");
  await page.getByRole("button", { name: "Add parameter" }).click();
  await page.getByLabel("Name of parameter 1").fill("city");
  await page.getByLabel("Address").fill("http://10.0.0.1/{city}");
  await page.getByRole("button", { name: "Register tool" }).click();
  await expect(page.getByRole("alert")).toContainText("10.0.0.1 is inside");
  await page.getByLabel("Address").fill("http://93.184.216.34/{city}");
  await page.getByRole("button", { name: "Register tool" }).click();
  await expect(page.getByRole("heading", { name: "Try it" })).toBeVisible();
  await page.getByRole("button", { name: "Call tool" }).click();
  await expect(page.getByText("is missing", { exact: true })).toBeVisible();
  await expectNoFindings(page, "a tool", "state");
});
