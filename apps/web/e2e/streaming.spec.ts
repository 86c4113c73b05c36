import { expect, test } from "./guildhall.ts";
import { answers, enter, openAgent, say } from "./people.ts";

const numbered = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");

test.beforeEach(async ({ page, stage }) => {
  stage.models.reset();
  await enter(page, stage.guildhall);
  await openAgent(page, "Ada");
  stage.models.set({ answer: numbered, tokensPerSecond: 25 });
});

const ada = (page: Parameters<typeof answers>[0]) => answers(page, "Ada").last();

test("an answer streams in; a refresh in the middle goes on where it was", async ({ page }) => {
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("word5");
  await expect(ada(page)).not.toContainText("word79");
  await page.reload();
  await expect(ada(page)).toContainText("word10");
  await expect(ada(page)).toContainText("word79");
  await expect(ada(page).locator("p").first()).toHaveText(numbered);
});

test("stop ends the answer and keeps what is written", async ({ page }) => {
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("word5");
  await page.getByRole("button", { name: "Stop answer" }).click();
  await expect(ada(page)).toContainText("You stopped this answer");
  await expect(ada(page)).not.toContainText("word79");
  await page.reload();
  await expect(ada(page)).toContainText("word5");
  await expect(ada(page)).toContainText("You stopped this answer");
});

test("kill -9 of the worker in mid-answer: the page shows one whole answer in the end", async ({ page, stage }) => {
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("word5");
  await stage.guildhall.worker.kill("SIGKILL");
  stage.guildhall.worker.start();
  await expect(ada(page).locator("p").first()).toHaveText(numbered, { timeout: 30_000 });
});

test("kill -9 of the server in mid-answer: the page reconnects and loses nothing", async ({ page, stage }) => {
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("word5");
  await stage.guildhall.server.kill("SIGKILL");
  await expect(page.getByText("Reconnecting")).toBeVisible();
  stage.guildhall.server.start();
  await expect(ada(page).locator("p").first()).toHaveText(numbered, { timeout: 30_000 });
  await expect(page.getByText("Reconnecting")).toBeHidden();
});

test("a model that breaks off is told in words, and trying again helps", async ({ page, stage }) => {
  stage.models.set({ answer: "A fine answer, this time.", failure: { kind: "close", afterTokens: 3 } });
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("The answer broke off");
  stage.models.set({ failure: null });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(ada(page)).toContainText("A fine answer, this time.");
  await expect(ada(page)).not.toContainText("The answer broke off");
});

test("a model that refuses the key is told in words", async ({ page, stage }) => {
  stage.models.set({ failure: { kind: "refuse", status: 401 } });
  await say(page, "Ada", "Tell me");
  await expect(ada(page)).toContainText("refused the API key");
});

test("script in an answer stays text", async ({ page, stage }) => {
  const hostile = `Before <script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> [link](javascript:alert(1)) after`;
  stage.models.set({ answer: hostile, tokensPerSecond: 0 });
  await say(page, "Ada", "Attack");
  await expect(ada(page)).toContainText("after");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await expect(ada(page).locator('a[href^="javascript"], script, [onerror]')).toHaveCount(0);
});

test("code is shown as code and can be copied", async ({ page, stage }) => {
  stage.models.set({ answer: "Here:\n\n```ts\nconst guild = 1;\n```\n", tokensPerSecond: 0 });
  await say(page, "Ada", "Code");
  await expect(ada(page).locator("pre code")).toContainText("const guild = 1;");
  await expect(ada(page).getByRole("button", { name: /copy code/i })).toBeVisible();
});
