import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

test.beforeEach(async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Workflows", exact: true }).click();
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
