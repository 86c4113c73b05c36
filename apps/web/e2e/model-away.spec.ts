import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, openAgent, say } from "./people.ts";

test.use({ modelAway: true });

test("with no model within reach every page works, and says what is wrong and what to do", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  await expect(page.getByText("No model answers at the moment")).toBeVisible();
  await expectNoFindings(page, "model away", "state");
  await openAgent(page, "Patient");
  await say(page, "Patient", "Hello");
  await expect(page.getByRole("article", { name: "Patient" })).toContainText("can't be reached");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});
