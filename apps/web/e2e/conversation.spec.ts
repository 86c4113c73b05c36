import { expect, type Page, test } from "./guildhall.ts";
import { answers, enter, openAgent, say } from "./people.ts";

const long = Array.from({ length: 60 }, (_, i) => `Paragraph ${i}.`).join("\n\n");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC",
  "base64",
);
const newest = (page: Page) => page.getByRole("button", { name: "Go to newest" });
const figures = (page: Page) => page.getByRole("list", { name: "About this answer" });

test.beforeEach(async ({ page, stage }) => {
  stage.models.reset();
  await enter(page, stage.guildhall);
  await openAgent(page, "Bea");
});

test("what is sent comes into view, and the newest words stay there when the window changes", async ({
  page,
  stage,
}) => {
  stage.models.set({ answer: long });
  await say(page, "Bea", "One");
  await expect(figures(page)).toHaveCount(1);
  await page.getByLabel("Messages", { exact: true }).evaluate((box) => box.scrollTo({ top: 0 }));
  await expect(newest(page)).toBeVisible();
  stage.models.set({ answer: long, tokensPerSecond: 60 });
  await say(page, "Bea", "Two");
  await expect(page.getByRole("article", { name: "You" }).last()).toBeInViewport();
  await expect(answers(page, "Bea").last()).toContainText("Paragraph 9.");
  for (const [width, height] of [
    [640, 400],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(newest(page)).toBeHidden();
  }
  await page.getByRole("button", { name: "Stop answer" }).click();
  await expect(page.getByLabel("Message to Bea")).toBeFocused();
  await expect(newest(page)).toBeHidden();
});

test("only the last answer can be tried again, be it broken or stopped", async ({ page, stage }) => {
  stage.models.set({ answer: "One two three.", failure: { kind: "close", afterTokens: 1 } });
  await say(page, "Bea", "Break");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  stage.models.set({ answer: long, failure: null, tokensPerSecond: 20 });
  await say(page, "Bea", "Stop");
  await expect(answers(page, "Bea").last()).toContainText("Paragraph 3.");
  await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
  await page.getByRole("button", { name: "Stop answer" }).click();
  await expect(answers(page, "Bea").last()).toContainText("You stopped this answer");
  stage.models.set({ answer: "Whole.", tokensPerSecond: 0 });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(answers(page, "Bea").last()).toContainText("Whole.");
  await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
});

test("two tabs send at once: one is answered, the other keeps its text and says why", async ({
  page,
  context,
  stage,
}) => {
  stage.models.set({ answer: "Ready." });
  await say(page, "Bea", "Begin");
  await expect(figures(page)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Message to Bea").fill("From the other");
  stage.models.set({ answer: long, tokensPerSecond: 30 });
  // The other tab has not heard of the answer yet when it sends.
  await other.route("**/api/trpc/conversations.send*", async (route) => {
    await say(page, "Bea", "From the one");
    await expect(answers(page, "Bea").last()).toContainText("Paragraph 1.");
    await route.continue();
  });
  await other.getByRole("button", { name: "Send message" }).click();
  await expect(other.getByRole("alert")).toContainText("The agent is still answering");
  await expect(other.getByLabel("Message to Bea")).toHaveValue("From the other");
  await other.getByRole("button", { name: "Stop answer" }).click();
  await expect(page.getByText("You stopped this answer")).toBeVisible();
  await expect(other.getByRole("alert")).toBeHidden();
});

test("a message that is too long stays whole, and one with NUL can be sent", async ({ page, stage }) => {
  stage.models.set({ answer: "Read." });
  const box = page.getByLabel("Message to Bea");
  await box.fill("y".repeat(100_003));
  await expect(page.getByText("This is 3 characters too long")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(/^y{100003}$/);
  await box.fill("a\u0000b");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "You" })).toContainText("ab");
  await expect(figures(page)).toHaveCount(1);
});

test("the end of the first answer is told, however soon it comes", async ({ page, stage }) => {
  stage.models.set({ answer: "Quick." });
  await say(page, "Bea", "Hello");
  await expect(page.getByRole("status").filter({ hasText: "Answer complete" })).toBeAttached();
});

test("on a phone a table keeps its words whole, and formulas and diagrams are drawn", async ({ page, stage }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  stage.models.set({
    answer:
      "| Founded | Members | Remarks |\n|---|---|---|\n| 1327 | 1500 | Goldsmiths of London |\n\n" +
      "$$\nE = mc^2\n$$\n\n```mermaid\ngraph TD; Guild-->Hall\n```\n",
  });
  await say(page, "Bea", "A table");
  const heading = page.getByRole("columnheader", { name: "Founded" });
  await expect(heading).toBeVisible();
  expect((await heading.boundingBox())?.height).toBeLessThan(45);
  await expect(page.getByRole("group", { name: "Formula" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Diagram: graph TD; Guild-->Hall" })).toBeVisible();
});

test("a conversation is named, pinned, found by its words, and comes back when it was deleted", async ({
  page,
  stage,
}) => {
  stage.models.set({ answer: `${long}\n\nThe lighthouse keeper lit the lamp.\n\n${long}` });
  await say(page, "Bea", "Tell me a tale");
  await expect(figures(page)).toHaveCount(1);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Chat" }).click();
  const list = page.getByRole("navigation", { name: "Conversations" });
  const menu = (name: string) => list.getByRole("button", { name: `More for ${name}` });
  await list.getByRole("link", { name: /Tell me a tale/ }).hover();
  await menu("Tell me a tale").click();
  await page.getByRole("menuitem", { name: "Rename conversation" }).click();
  await page.getByLabel("Name", { exact: true }).fill("The tale");
  await page.keyboard.press("Enter");
  await list.getByRole("link", { name: /The tale/ }).hover();
  await menu("The tale").click();
  await page.getByRole("menuitem", { name: "Pin conversation", exact: true }).click();
  await expect(list.getByRole("heading", { name: "Pinned" })).toBeVisible();
  await page.getByLabel("Search conversations").fill("lighthouse keep");
  const found = list.getByRole("link", { name: /The tale/ });
  await expect(found.getByText("keeper", { exact: true })).toBeVisible();
  await found.click();
  await expect(page.getByText("The lighthouse keeper lit the lamp.", { exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/q=lighthouse/);
  await menu("The tale").click();
  await page.getByRole("menuitem", { name: "Delete conversation" }).click();
  await expect(page.getByText("Nothing has all these words", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(found).toBeVisible();
});

test("an answer is rated and given again, a message is said otherwise, and each branch is gone back to", async ({
  page,
  stage,
}) => {
  stage.models.set({ answer: "First answer." });
  await say(page, "Bea", "First question");
  await expect(figures(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Bad answer" }).click();
  await page.getByLabel("Comment on the answer").fill("Too short");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your comment: Too short")).toBeVisible();
  stage.models.set({ answer: "Second answer." });
  await page.getByRole("button", { name: "Answer again" }).click();
  await expect(answers(page, "Bea").last()).toContainText("Second answer.");
  await expect(page.getByText("2 / 2")).toBeVisible();
  stage.models.set({ answer: "Third answer." });
  await page.getByLabel("Message to Bea").press("ArrowUp");
  await page.getByLabel("Edit message").fill("Another question");
  await page.keyboard.press("Enter");
  await expect(answers(page, "Bea").last()).toContainText("Third answer.");
  await expect(figures(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Earlier branch" }).click();
  await expect(answers(page, "Bea").last()).toContainText("Second answer.");
  await page.getByRole("button", { name: "Earlier branch" }).last().click();
  await expect(page.getByText("Your comment: Too short")).toBeVisible();
});

test("what is said while the agent answers is said when it has", async ({ page, stage }) => {
  stage.models.set({ answer: long, tokensPerSecond: 4 });
  await say(page, "Bea", "One");
  await expect(answers(page, "Bea").last()).toContainText("Paragraph 1.");
  await say(page, "Bea", "Two");
  const waiting = page.getByRole("region", { name: "Waiting messages" });
  await say(page, "Bea", "Never");
  await expect(waiting).toContainText("Never");
  await waiting.getByRole("button", { name: "Take message away" }).last().click();
  await expect(waiting).not.toContainText("Never");
  await expect(waiting).toContainText("Two");
  stage.models.set({ answer: "Short.", tokensPerSecond: 0 });
  await page.getByRole("button", { name: "Stop answer" }).click();
  await expect(answers(page, "Bea").last()).toContainText("Short.");
  await expect(page.getByRole("article", { name: "You" })).toHaveText(["One", "Two"]);
  await expect(waiting).toBeHidden();
});

test("an agent asks before it calls a tool, and the call that was changed and allowed is shown", async ({
  page,
  stage,
}) => {
  await page.getByRole("navigation", { name: "Agent" }).getByRole("link", { name: "Tools" }).click();
  await page.getByRole("switch", { name: "Calculator" }).click();
  await page.getByRole("switch", { name: "Ask before each call of Calculator" }).click();
  await page.getByRole("navigation", { name: "Agent" }).getByRole("link", { name: "Chat" }).click();
  const call = { id: "a", name: "calculator", arguments: { expression: "6 * 7" } };
  stage.models.set(({ messages }) =>
    messages.some(({ role }) => role === "tool")
      ? { answer: "It is what the calculator says." }
      : { answer: "Let me calculate.", toolCalls: [call] },
  );
  await say(page, "Bea", "How much is it?");
  const question = page.getByRole("group", { name: "Allow calculator?" });
  await question.getByLabel("May calculator be called with this?").fill('{ "expression": "6 * 8" }');
  await question.getByRole("button", { name: "Allow" }).click();
  await expect(answers(page, "Bea").last()).toContainText("It is what the calculator says.");
  await page.getByText("calculator", { exact: true }).click();
  await expect(page.getByRole("group", { name: "Code, output" })).toContainText("48");
});

test("files are chosen and pasted, sent with a message, and shown with it", async ({ page, stage }) => {
  stage.models.set({ answer: "I see a green square." });
  await page.getByTestId("attach").setInputFiles([
    { name: "square.png", mimeType: "image/png", buffer: png },
    { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n\u00ff\u0000") },
  ]);
  const files = page.getByRole("list", { name: "Files to send" });
  await expect(files).toContainText("plan.pdf is neither an image");
  await page.getByLabel("Message to Bea").evaluate((box) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["The oak is old."], "notes.md", { type: "text/markdown" }));
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  await expect(files).toContainText("notes.md");
  await page.getByRole("button", { name: "Leave out plan.pdf" }).click();
  await say(page, "Bea", "What is this?");
  const sent = page.getByRole("list", { name: "Files", exact: true });
  await expect(answers(page, "Bea").last()).toContainText("I see a green square.");
  await expect(sent.getByRole("img", { name: "square.png" })).toHaveJSProperty("naturalWidth", 10);
  await expect(sent.getByRole("link", { name: "notes.md" })).toBeVisible();
  await page.reload();
  await expect(sent.getByRole("img", { name: "square.png" })).toHaveJSProperty("naturalWidth", 10);
});
