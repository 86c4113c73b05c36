import { expect, type Page, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { answers, enter, openAgent, say } from "./people.ts";

/** Has the open agent asked by a model whose price is known. */
async function useDearModel(page: Page): Promise<{ org: string; agentPage: string }> {
  const { origin, pathname } = new URL(page.url());
  const [, , org = "", , slug = ""] = pathname.split("/");
  const headers = { origin, "x-guildhall-org": org };
  const data = { isEnabled: true, visibility: null, config: { modelName: "openai:gpt-4o" } };
  expect((await page.request.put(`/api/v1/agents/${slug}/access`, { headers, data })).status()).toBe(200);
  return { org, agentPage: pathname };
}

test("an answer ends at a budget in words, goes through when it is raised, and stands in the usage", async ({
  page,
  stage,
}) => {
  stage.models.set({ answer: "Guilds were many." });
  await enter(page, stage.guildhall);
  await openAgent(page, "Spender");
  const { org, agentPage } = await useDearModel(page);

  await page.goto(`/o/${org}/settings/budgets`);
  await page.getByRole("button", { name: "Make budget" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("For", { exact: true }).selectOption("An agent");
  await dialog.getByRole("combobox", { name: "Agent" }).fill("Spender");
  await dialog.getByRole("option", { name: "Spender" }).click();
  await dialog.getByRole("button", { name: "Make budget" }).click();
  await expect(dialog.getByText("Type an amount, such as 50 or 0.25.")).toBeVisible();
  await dialog.getByLabel("Limit in dollars").fill("0.001");
  await dialog.getByRole("button", { name: "Make budget" }).click();
  await expect(page.getByRole("list", { name: "Budgets" })).toContainText("Agent Spender");

  await page.goto(agentPage);
  await say(page, "Spender", "What is a guild?");
  await expect(page.getByText(/The budget of \$0\.001 a month for the agent “Spender” has/)).toBeVisible();
  expect(stage.models.requests.filter(({ body }) => JSON.stringify(body).includes("What is a guild?"))).toEqual([]);

  await page.goto(`/o/${org}/settings/budgets`);
  await page.getByRole("button", { name: "Change the budget for Agent Spender" }).click();
  await dialog.getByLabel("Limit in dollars").fill("5");
  await dialog.getByRole("button", { name: "Save budget" }).click();
  await page.goto(agentPage);
  await say(page, "Spender", "And now?");
  await expect(answers(page, "Spender").last()).toContainText("Guilds were many.");

  await page.goto(`/o/${org}/settings/budgets`);
  await expect(page.getByText(/of \$5\.00 spent/)).not.toContainText("$0 of");
  await expectNoFindings(page, "budgets", "state");
  await page.getByRole("button", { name: "Delete the budget for Agent Spender" }).click();
  await expect(page.getByText("The budget is deleted", { exact: true })).toBeVisible();
  await page.goto(`/o/${org}/settings/usage`);
  await expect(page.getByRole("table", { name: "Agents" })).toContainText("Spender");
  await expectNoFindings(page, "usage", "state");
});
