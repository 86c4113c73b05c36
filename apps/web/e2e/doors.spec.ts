import { expect, test } from "./guildhall.ts";
import { enter } from "./people.ts";

test("a link into the hall leads through the door and on", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  const agents = `${new URL(page.url()).pathname}/agents?q=none`;
  await page.context().clearCookies();
  await page.goto(agents);
  await page.getByLabel("E-mail").fill(stage.guildhall.owner.email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("is not right")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(stage.guildhall.owner.password);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Search agents")).toHaveValue("none");
});

test("a session that ended in another tab leads to the door, also from page to page", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  await page.context().clearCookies();
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("addresses that lead nowhere say so", async ({ page, stage }) => {
  await enter(page, stage.guildhall);
  const home = new URL(page.url()).pathname;
  const nowhere = ["/chat/nope", "/agents/nope", "/chat/new?agent=nope", "/chat/cnv_00000000000000000000000000"];
  for (const path of [...nowhere.map((each) => home + each), "/nowhere", "/o/nobodys"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  }
});

test("a new API key is copied by the first press", async ({ page, context, stage }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enter(page, stage.guildhall);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "API keys" }).click();
  await page.getByLabel("Name of the new key").fill("First press");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Copy key" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^gh_[0-9a-f]{40}$/);
});

test("no page tries what its policy forbids, nor loads what only Clerk needs", async ({ page, stage }) => {
  const complaints: string[] = [];
  page.on("request", (request) => request.url().includes("clerk") && complaints.push(request.url()));
  page.on("console", (message) => {
    if (/Content Security Policy|script-src/.test(message.text())) complaints.push(message.text());
  });
  await enter(page, stage.guildhall);
  for (const path of ["/agents/new", "/chat", "/settings/api-keys"]) {
    await page.goto(`${new URL(page.url()).pathname.split("/").slice(0, 3).join("/")}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(complaints).toEqual([]);
});
