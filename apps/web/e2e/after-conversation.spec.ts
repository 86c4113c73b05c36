import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { answers, enter, openAgent, say } from "./people.ts";

const summary = {
  text: "They chose oak for the roof.",
  topics: ["The roof"],
  decisions: ["Oak it is"],
  preferences: [{ name: "wood", value: "oak" }],
  followUps: ["Order oak shingles"],
  keywords: ["roof"],
  domain: "building",
  complexity: "low",
  resolution: "completed",
};

test("what came of a conversation: a summary, a task, a test case", async ({ page, stage }) => {
  const learnt = { facts: [{ name: "Wood", value: "oak" }], isOver: false };
  stage.models.set(({ messages }) => {
    const told = JSON.stringify(messages[0]);
    if (told.includes("You sum up a conversation")) return { answer: JSON.stringify(summary) };
    if (told.includes("You judge the answer")) return { answer: `{"passed":false,"reason":"It gives no reason."}` };
    return { answer: told.includes("An agent interviews a person") ? JSON.stringify(learnt) : "Oak." };
  });
  await enter(page, stage.guildhall);
  await openAgent(page, "Olga");
  await say(page, "Olga", "Which wood for the roof?");
  await expect(answers(page, "Olga")).toContainText("Oak.");
  await page.getByRole("button", { name: "Bad answer" }).click();
  await page.getByLabel("Comment on the answer").fill("Say why oak");
  await page.getByRole("button", { name: "Save comment" }).click();
  await page.getByRole("button", { name: "Make a test case" }).click();
  await expect(answers(page, "Olga")).toContainText("A test case of the agent was made of this");

  await page.getByRole("link", { name: "Tests" }).click();
  await expect(page.getByRole("list", { name: "Test cases" })).toContainText("Say why oak");
  await page.getByRole("link", { name: "Versions" }).click();
  await page.getByLabel("What is new").fill("The first");
  await page.getByRole("button", { name: "Publish agent" }).click();
  const versions = page.getByRole("list", { name: "Versions" });
  await expect(versions).toContainText("1 of 1 failed");
  await versions.getByRole("button", { name: "Tests of version 1" }).click();
  await expect(versions).toContainText("It gives no reason.");
  await expectNoFindings(page, "a version with its tests", "state");
  await page.getByRole("link", { name: "Tests", exact: true }).click();
  await page.getByRole("link", { name: "See the answer" }).click();
  await page.getByRole("button", { name: "Summary", exact: true }).click();
  const panel = page.getByRole("complementary", { name: "Summary" });
  await panel.getByRole("button", { name: "Summarize now" }).click();
  await expect(panel).toContainText("They chose oak for the roof.");
  await panel.getByRole("button", { name: "Make a task: Order oak shingles" }).click();
  await expect(panel.getByRole("link", { name: "See the task" })).toBeVisible();
  await expectNoFindings(page, "a conversation with its summary", "state");
  await panel.getByRole("link", { name: "See the task" }).click();
  await expect(page.getByRole("complementary", { name: "Task" }).getByLabel("Title")).toHaveValue("Order oak shingles");

  // Each question goes to the agent that fits it, and another can be chosen.
  await openAgent(page, "Nina");
  await page.getByRole("link", { name: "Chat", exact: true }).first().click();
  await page.getByRole("link", { name: "Start conversation" }).click();
  await page.getByRole("link", { name: "Find the right agent for me" }).click();
  await say(page, "the right agent", "Which craft does Nina guide to?");
  const found = answers(page, "Nina");
  await expect(found).toContainText("Nina answers: Its description speaks of “craft”, “Nina”");
  await found.getByRole("button", { name: "Choose another agent" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Olga" }).click();
  await expect(answers(page, "Olga")).toContainText("You chose it for this conversation.");
  await expectNoFindings(page, "a conversation with a router", "state");

  // An interview keeps what it learns; when it ends, the agent remembers it.
  await page.goto(`${new URL(page.url()).pathname.replace(/chat.*/, "chat/new")}?agent=olga&mode=socratic`);
  await say(page, "Olga", "I want oak");
  const facts = page.getByRole("complementary", { name: "What was learnt" });
  await facts.getByRole("button", { name: "Correct Wood" }).click();
  await facts.getByLabel("What is so").fill("larch");
  await page.keyboard.press("Enter");
  await expect(facts).toContainText("put right by you");
  await page.getByRole("button", { name: "Finish interview" }).click();
  await expect(facts).toContainText("They chose oak for the roof.");
  await expectNoFindings(page, "an interview that has ended", "state");
  await facts.getByRole("link", { name: "what Olga remembers of you" }).click();
  await expect(page.getByLabel("What is remembered as Wood")).toHaveValue("larch");
});
