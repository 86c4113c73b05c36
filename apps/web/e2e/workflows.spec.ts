import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

test.beforeEach(async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Workflows", exact: true }).click();
});

test("a workflow begun from an example is drawn, run, published and watched; a person decides in the middle", async ({
  page,
}) => {
  await expectNoFindings(page, "workflows, none yet", "state");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Approve, then publish" })
    .getByRole("button", { name: "Use this example" })
    .click();
  await expect(page.getByText("Nothing is wrong")).toBeVisible();
  await page.getByRole("button", { name: "Condition", exact: true }).click();
  await expect(page.getByLabel("Is this true?")).toBeVisible();
  await expect(page.getByText(/things? to look at/)).toBeVisible();
  await expectNoFindings(page, "the editor with a chosen step", "state");
  await page.getByRole("button", { name: "Remove step" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Nothing is wrong")).toBeVisible();

  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Text").fill("We open at ten.");
  await page.getByRole("dialog").getByRole("button", { name: "Run workflow" }).click();
  await expect(page.getByRole("link", { name: "Waiting" })).toBeVisible();
  await page.getByRole("button", { name: "Publish workflow" }).click();
  await expect(page.getByRole("button", { name: "Published", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Approvals", exact: true }).click();
  await expectNoFindings(page, "approvals", "state");
  await page.getByLabel("What is approved").fill("We open at eleven.");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Nothing waits for you" })).toBeVisible();

  await page.getByRole("link", { name: "Activity", exact: true }).click();
  await expectNoFindings(page, "activity", "state");
  await page.getByRole("link", { name: "Approve, then publish" }).click();
  await expect(page.getByText('"We open at eleven."').first()).toBeVisible();
  await expectNoFindings(page, "a run", "state");
});

test("a schedule and an address start a workflow, and the address is shown once", async ({ page }) => {
  await page.getByRole("button", { name: "Create workflow" }).click();
  await page.getByRole("button", { name: "Publish workflow" }).click();
  await page.getByRole("link", { name: "Triggers" }).click();
  await page.getByLabel("Cron expression").fill("never");
  await page.getByRole("button", { name: "Add schedule" }).click();
  await expect(page.getByText(/can't be read/)).toBeVisible();
  await page.getByLabel("Cron expression").fill("30 7 * * *");
  await page.getByRole("button", { name: "Add schedule" }).click();
  await expect(page.getByText(/30 7 \* \* \* in/)).toBeVisible();
  await page.getByRole("button", { name: "Add webhook" }).click();
  const address = await page.getByText(/\/hooks\//).innerText();
  const answer = await page.request.post(`${address}?wait=1`, { data: { hello: "world" } });
  expect(await answer.json()).toMatchObject({ status: "completed", output: { hello: "world" } });
  await expectNoFindings(page, "triggers", "state");
});
