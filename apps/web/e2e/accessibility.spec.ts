import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { answers, enter, makeAgent, openAgent, say } from "./people.ts";

const rich = "# A title\n\n- one\n- [x] two\n\n```ts\nconst a = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";

test("axe finds nothing on any page, in both themes, at desk and phone width", async ({ page, stage }) => {
  test.setTimeout(180_000);
  await page.goto("/sign-in");
  await expect(page.getByLabel("E-mail")).toBeVisible();
  await expectNoFindings(page, "sign-in");

  await enter(page, stage.guildhall);
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  await expectNoFindings(page, "empty home");
  stage.models.set({ answer: rich });
  await makeAgent(page, { name: "Ada", who: "You are a guide." });
  await say(page, "Ada", "Show me all");
  await expect(answers(page, "Ada").getByRole("list", { name: "About this answer" })).toBeVisible();
  await expectNoFindings(page, "playground");

  const base = new URL(page.url()).pathname.replace(/\/agents\/.*/, "");
  const places: [string, RegExp][] = [
    ["", /Hello/],
    ["/agents", /^Agents$/],
    ["/agents/new", /New agent/],
    ["/agents/ada/instructions", /Ada/],
    ["/agents/ada/api", /Ada/],
    ["/chat", /Chat/],
    ["/settings/profile", /Profile/],
    ["/settings/preferences", /Preferences/],
    ["/settings/models", /Models/],
    ["/settings/audit", /Audit/],
    ["/settings/health", /Health/],
    ["/settings/system", /System/],
    ["/settings/notifications", /Notifications/],
    ["/settings/api-keys", /API keys/],
    ["/no-such-page", /./],
  ];
  for (const [path, heading] of places) {
    await page.goto(base + path);
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
    await expectNoFindings(page, path || "home", "state");
  }
});

test("axe finds nothing in dialogs, menus, errors and notices", async ({ page, stage }) => {
  test.setTimeout(180_000);
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  await page.getByRole("link", { name: "Create agent" }).first().click();
  await page.getByRole("button", { name: "Go on to Rules" }).click();
  await expect(page.getByText("Fill this in").first()).toBeVisible();
  await expectNoFindings(page, "errors of a form", "state");

  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoFindings(page, "palette", "state");
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "API keys" }).click();
  await page.getByLabel("Name of the new key").fill("A script");
  await page.getByRole("button", { name: "Create API key" }).click();
  await expect(page.getByText("It is shown only this once")).toBeVisible();
  await expectNoFindings(page, "API key shown", "state");
  await page.getByRole("heading", { name: "API keys" }).click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectNoFindings(page, "keys", "state");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Account of/ }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectNoFindings(page, "account menu", "state");
  await page.keyboard.press("Escape");

  await openAgent(page, "Faulty");
  stage.models.set({ failure: { kind: "refuse", status: 500 } });
  await say(page, "Faulty", "Fail");
  await expect(page.getByText("There is no answer")).toBeVisible();
  await page.getByText("Technical details").click();
  stage.models.reset();
  await page.getByLabel("Message to Faulty").fill("x".repeat(100_001));
  await expect(page.getByText("1 characters too long")).toBeVisible();
  await expectNoFindings(page, "a failed answer and a message that is too long", "state");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Archive agent" }).click();
  await expect(page.getByText("Faulty is archived", { exact: true })).toBeVisible();
  await expectNoFindings(page, "toast", "state");
  await page.goBack();
  await expect(page.getByText("This agent is archived")).toBeVisible();
  await expectNoFindings(page, "archived agent", "state");
});

test("the whole main job by keyboard alone", async ({ page, stage }) => {
  stage.models.reset();
  await enter(page, stage.guildhall);
  await openAgent(page, "Keys");
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(stage.guildhall.owner.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(stage.guildhall.owner.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("Keys");
  await expect(page.getByRole("option", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Message to Keys")).toBeFocused();
  stage.models.set({ answer: "By keyboard, then." });
  await page.keyboard.type("Hello");
  await page.keyboard.press("Enter");
  await expect(answers(page, "Keys").last()).toContainText("By keyboard, then.");
});

test("j, k, Enter, / and c on a list", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await openAgent(page, "Lister One");
  await openAgent(page, "Lister Two");
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  await page.getByLabel("Search agents").waitFor();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Lister Two" })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Lister One" })).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.getByRole("link", { name: "Lister Two" })).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search agents")).toBeFocused();
  await page.keyboard.type("lister one");
  await expect(page.getByRole("link", { name: "Lister Two" })).toBeHidden();
  await page.getByRole("heading", { name: "Agents" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Lister One", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  await expect(page.getByLabel("Search agents")).toHaveValue("");
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { name: "New agent" })).toBeVisible();
});
