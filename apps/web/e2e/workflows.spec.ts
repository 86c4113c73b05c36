import { expect, type Page, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter } from "./people.ts";

test.beforeEach(async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Workflows", exact: true }).click();
});

/** Begins with the example in which a person decides, and runs it until it waits for them. */
async function runUntilAsked(page: Page, text: string): Promise<void> {
  const example = page.getByRole("listitem").filter({ hasText: "Approve, then publish" });
  await example.getByRole("button", { name: "Use this template" }).click();
  await expect(page.getByText("Nothing is wrong")).toBeVisible();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Text").fill(text);
  await page.getByRole("dialog").getByRole("button", { name: "Run workflow" }).click();
  await expect(page.getByRole("link", { name: "Waiting" })).toBeVisible();
}

test("a workflow begun from an example is run, changed and published; a person decides in the middle", async ({
  page,
}) => {
  await runUntilAsked(page, "We open at ten.");
  await page.getByRole("button", { name: "Condition", exact: true }).click();
  await expect(page.getByText(/things? to look at/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Nothing is wrong")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("heading", { name: "4 steps chosen" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+c");
  await page.keyboard.press("ControlOrMeta+v");
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("heading", { name: "8 steps chosen" })).toBeVisible();
  await page.getByRole("button", { name: "Align left edges" }).click();
  await page.keyboard.press("ControlOrMeta+Shift+l");
  await page.getByRole("button", { name: "Frame steps" }).click();
  await expect(page.getByRole("region", { name: "Step Frame" })).toBeVisible();
  for (let times = 0; times < 4; times++) await page.getByRole("button", { name: "Undo" }).click();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("heading", { name: "4 steps chosen" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+l");
  await page.getByRole("button", { name: "Publish workflow" }).click();
  await expect(page.getByRole("button", { name: "Published", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Versions" }).click();
  await page.getByRole("link", { name: "What is new in Version 2" }).click();
  await expect(page.getByRole("list", { name: "Changed steps" }).getByText("Moved").first()).toBeVisible();
  await expectNoFindings(page, "two versions", "state");

  await page.getByRole("link", { name: "Approvals", exact: true }).click();
  await page.getByLabel("What is approved").fill("We open at eleven.");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Nothing waits for you" })).toBeVisible();
  await page.getByRole("link", { name: "Activity", exact: true }).click();
  await page.getByRole("link", { name: "Approve, then publish" }).click();
  await expect(page.getByText('"We open at eleven."').first()).toBeVisible();
});

test("axe finds nothing among templates, in the editor, on a run, among approvals and in the activity", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.getByRole("link", { name: "Templates" }).click();
  await page.getByLabel("Search templates").fill("duplicates contacts");
  await expect(page.getByText("No template fits")).toBeVisible();
  await page.getByLabel("Search templates").fill("contacts");
  await expect(page.getByRole("heading", { name: "Clean up contacts" })).toBeVisible();
  await expectNoFindings(page, "templates", "state");
  await page.goBack();
  await page.getByRole("button", { name: "Create workflow" }).click();
  await page.getByRole("button", { name: "Approval", exact: true }).click();
  await page.getByLabel("Question").fill("Is it {{ in");
  await expect(page.getByRole("option", { name: "input" })).toBeVisible();
  await page.getByLabel("Question").press("Enter");
  await expect(page.getByLabel("Question")).toHaveValue("Is it {{ input");
  await page.getByLabel("Question").pressSequentially(" }}?");
  await page.getByText("Try this step").click();
  await page.getByRole("button", { name: "Try step" }).click();
  await expect(page.getByText("it would wait here for somebody")).toBeVisible();
  await expectNoFindings(page, "the editor with a chosen step", "state");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("heading", { name: "3 steps chosen" })).toBeVisible();
  await expectNoFindings(page, "the editor with several chosen steps", "state");
  for (const place of ["Approvals", "Activity"]) {
    await page.getByRole("link", { name: place, exact: true }).click();
    await expect(page.getByRole("heading", { name: place, exact: true })).toBeVisible();
    await expectNoFindings(page, place, "state");
  }
  await page.getByRole("link", { name: "Approve, then publish" }).first().click();
  await page.getByRole("radio", { name: "Canvas" }).click();
  await page.getByRole("button", { name: "Moment before" }).click();
  await expect(page.getByRole("button", { name: "Next moment" })).toBeEnabled();
  await page.getByRole("button", { name: "Play the run" }).click();
  await expect(page.getByRole("button", { name: "Next moment" })).toBeDisabled();
  await expectNoFindings(page, "a run on the canvas", "state");
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

test("who is asked by name decides by the link of their mail, without signing in", async ({ page, browser, stage }) => {
  await page.getByRole("link", { name: "Templates" }).click();
  await page.getByLabel("Search templates").fill("publish review");
  const template = page.getByRole("listitem").filter({ hasText: "Approve, then publish" });
  await template.getByRole("button", { name: "Use this template" }).click();
  await page.getByRole("group", { name: "Look at it" }).click();
  await page.getByLabel(/^Who/).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Run workflow" }).click();
  await expect(page.getByRole("link", { name: "Waiting" })).toBeVisible();

  const outbox = `${new URL(page.url()).pathname.replace(/\/workflows.*/, "")}/settings/outbox`;
  const mail = page.getByText("May this go out?").first();
  await expect(async () => {
    await page.goto(outbox);
    await expect(mail).toBeVisible({ timeout: 1000 });
  }).toPass();
  await mail.click();
  const link =
    /http\S+\/approval\/\S+/.exec(
      (await page.locator("pre").filter({ hasText: "/approval/" }).textContent()) ?? "",
    )?.[0] ?? "";
  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  await elsewhere.goto(new URL(link).pathname);
  await expect(elsewhere.getByRole("heading", { name: "May this go out?" })).toBeVisible();
  await expectNoFindings(elsewhere, "a question that was mailed", "state");
  await elsewhere.getByRole("button", { name: "Approve" }).click();
  await expect(elsewhere.getByText("Approved", { exact: true })).toBeVisible();
});
