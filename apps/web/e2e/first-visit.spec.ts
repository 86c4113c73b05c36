import OpenAI from "openai";
import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { answers, grace, say, signIn } from "./people.ts";

test.use({ empty: true, noModel: true });

test("from an empty database to an agent that answers, without any key", async ({ page, stage }) => {
  await test.step("the first visitor makes the owner account", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Welcome to Guildhall" })).toBeVisible();
    await page.getByLabel("E-mail").fill("no address");
    await page.getByLabel("Your name").fill(grace.name);
    await expect(page.getByText("Write an e-mail address")).toBeVisible();
    await expectNoFindings(page, "welcome");
    await page.getByLabel("E-mail").fill(grace.email);
    await page.getByLabel("Password", { exact: true }).fill(grace.password);
    await page.getByRole("button", { name: "Create owner account" }).click();
    await expect(page.getByRole("heading", { name: "Hello, Grace" })).toBeVisible();
  });

  await test.step("the agents page is empty and says what to do", async () => {
    await page.getByRole("link", { name: "Agents", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Agents", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Create agent" }).first().click();
  });

  await test.step("the wizard asks three questions and shows the prompt as it grows", async () => {
    const preview = page.getByRole("complementary", { name: "Preview" });
    await page.getByLabel("Name", { exact: true }).fill("Ada");
    await page.getByLabel("Who is the agent?").fill("You are a guide to guilds and crafts.");
    await expect(preview).toContainText("Your name is Ada.");
    await expect(preview).toContainText("You are a guide to guilds and crafts.");
    await page.getByRole("button", { name: "Go on to Rules" }).click();
    await page.getByRole("textbox").first().fill("Never talk about the weather");
    await expect(preview).toContainText("Never talk about the weather");
    await page.reload();
    await expect(preview).toContainText("Never talk about the weather");
    await page.getByRole("button", { name: "Go on to Tricks" }).click();
    await page.getByRole("textbox").first().fill("Explain the seven steps to become a master");
    await page.getByRole("button", { name: "Go on to Look" }).click();
    await page.getByRole("radio", { name: "Teal" }).click();
    await page.getByRole("button", { name: "Create agent" }).click();
  });

  await test.step("the agent answers, and knows in the second turn what was said in the first", async () => {
    await say(page, "Ada", "Who are you? My name is Zoe.");
    await expect(answers(page, "Ada").last()).toContainText("guide to guilds and crafts");
    await expect(page.getByRole("status").filter({ hasText: "Answer complete" })).toBeAttached();
    await expect(answers(page, "Ada").last().getByRole("list", { name: "About this answer" })).toContainText("tokens");
    await say(page, "Ada", "What is my name?");
    await expect(answers(page, "Ada")).toHaveCount(2);
    await expect(answers(page, "Ada").last()).toContainText("Zoe");
  });

  await test.step("a program calls the same agent with a key from the settings", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: "API keys" }).click();
    await page.getByLabel("Name of the new key").fill("My script");
    await page.getByRole("button", { name: "Create API key" }).click();
    const key = await page.getByText(/^gh_[0-9a-f]{40}$/).textContent();
    const openai = new OpenAI({ baseURL: `${stage.guildhall.url}/v1`, apiKey: key ?? "", maxRetries: 0 });
    const messages = [{ role: "user" as const, content: "What are your rules?" }];
    const completion = await openai.chat.completions.create({ model: "agent:ada", messages });
    expect(completion.choices[0]?.message.content).toContain("weather");
  });

  await test.step("signing out and in again", async () => {
    await page.getByRole("button", { name: /Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: /sign in/i })).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("heading", { name: /sign in/i })).toBeVisible();
    await signIn(page, grace);
  });
});

test("the demo organization is marked, can be read, and goes with one click", async ({ page }) => {
  await signIn(page, grace);
  await page
    .getByRole("button", { name: /organization/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: /Demo Guild/ }).click();
  await expect(page.getByText("This is a demo organization")).toBeVisible();
  await expectNoFindings(page, "demo notice", "state");
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  for (const name of ["Guild Guide", "Minutes Clerk", "Reply Writer"]) {
    await expect(page.getByRole("link", { name: new RegExp(name) }).first()).toBeVisible();
  }
  await page.getByRole("link", { name: "Chat", exact: true }).click();
  await page.getByRole("link", { name: /Minutes of Monday/ }).click();
  await expect(page.getByText("The spring sale starts on")).toBeVisible();
  await page.getByRole("link", { name: "Home", exact: true }).click();
  await page.getByRole("button", { name: "Remove demo organization" }).click();
  await expect(page.getByRole("heading", { name: "Hello, Grace" })).toBeVisible();
  await page
    .getByRole("button", { name: /organization/ })
    .first()
    .click();
  await expect(page.getByRole("menuitem", { name: /Demo Guild/ })).toHaveCount(0);
});
