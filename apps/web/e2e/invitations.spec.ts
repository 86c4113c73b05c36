import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, grace } from "./people.ts";

test("a second person joins by the link of an invitation", async ({ page, browser, stage }) => {
  test.setTimeout(90_000);
  await enter(page, stage.guildhall);
  const { origin } = new URL(page.url());
  const data = { name: "Joined Guild", slug: "joined-guild" };
  await page.request.post("/api/trpc/orgs.create", { headers: { origin }, data });
  await page.goto("/o/joined-guild/settings/members");
  const bea = { ...grace, email: "invited@example.org" };

  const link = await test.step("the owner invites them, and copies the link", async () => {
    await page.getByLabel("E-mail of who is invited").fill(bea.email);
    await page.getByLabel("Role", { exact: true }).selectOption("viewer");
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByText(`${bea.email} is invited`)).toBeVisible();
    await expect(page.getByRole("list", { name: "Open invitations" })).toContainText(bea.email);
    await expectNoFindings(page, "invited", "state");
    return new URL((await page.locator("code").textContent()) ?? "").pathname;
  });

  await test.step("to the owner, who is signed in, the link says that it is for somebody else", async () => {
    await page.goto(link);
    await expect(page.getByText("This invitation is for somebody else")).toBeVisible();
  });

  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  await test.step("they give a name and a password, and are in", async () => {
    await elsewhere.goto(link);
    await expect(elsewhere.getByRole("heading", { name: "Join Joined Guild" })).toBeVisible();
    await expectNoFindings(elsewhere, "invitation", "state");
    await elsewhere.getByLabel("Your name").fill(bea.name);
    await elsewhere.getByLabel("Password", { exact: true }).fill(bea.password);
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByRole("navigation", { name: "Main" })).toBeVisible();
    await expect(elsewhere).toHaveURL(/\/o\/joined-guild$/);
  });

  await test.step("the owner shares an agent with nobody but them, and with whoever has a link", async () => {
    const headers = { origin, "x-guildhall-org": "joined-guild" };
    const confidant = { name: "Confidant", who: "You keep what you are told.", icon: "bot", color: "#7c3aed" };
    await page.request.post("/api/trpc/agents.create", { headers, data: confidant });
    await page.goto("/o/joined-guild/agents/confidant");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share Confidant" });
    await dialog.getByLabel("Who finds it").selectOption("private");
    await dialog.getByLabel("Add a person").fill("Grace");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Share", exact: true }).click();
    await expect(dialog.getByRole("list", { name: "People with access" })).toContainText(bea.email);
    await dialog.getByRole("button", { name: "Make public link" }).click();
    const address = new URL((await dialog.locator("code").textContent()) ?? "").pathname;
    await expectNoFindings(page, "share an agent", "state");
    await elsewhere.goto("/o/joined-guild/agents?whose=shared");
    await expect(elsewhere.getByRole("listitem").filter({ hasText: "Confidant" })).toContainText("Shared with you");

    const stranger = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
    const answer = await stranger.goto(address);
    expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
    await expect(stranger.getByRole("heading", { name: "Confidant" })).toBeVisible();
    await expectNoFindings(stranger, "a public page", "state");
    await dialog.getByRole("button", { name: "End link" }).click();
    await expect(dialog.getByRole("list", { name: "Public links" })).toBeHidden();
    await stranger.reload();
    await expect(stranger.getByText("This link opens nothing", { exact: true })).toBeVisible();
    await stranger.context().close();
  });

  await test.step("the owner sees them; the link opens nothing more", async () => {
    await page.goto("/o/joined-guild/settings/members");
    await expect(page.getByRole("list", { name: "Members" })).toContainText(bea.email);
    await expect(page.getByText("Nobody is invited at the moment")).toBeVisible();
    await elsewhere.goto(link);
    await expect(elsewhere.getByText("This invitation was used already")).toBeVisible();
  });
});

test("who signs up confirms the address, waits for approval, and can be shut out", async ({ page, browser, stage }) => {
  test.setTimeout(90_000);
  const eve = { email: "eve@example.org", password: "a password of eve" };
  await enter(page, stage.guildhall);
  const settings = `${new URL(page.url()).pathname}/settings`;
  await page.goto(`${settings}/system`);
  await page.getByLabel("Who may make an account").selectOption("Everybody, after approval");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The setting is kept, and holds from now on", { exact: true })).toBeVisible();

  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  const atTheDoor = async () => {
    await elsewhere.goto("/sign-in");
    await elsewhere.getByLabel("E-mail").fill(eve.email);
    await elsewhere.getByLabel("Password", { exact: true }).fill(eve.password);
    await elsewhere.keyboard.press("Enter");
  };
  await test.step("the address is confirmed by the link of a mail", async () => {
    await elsewhere.goto("/sign-in");
    await elsewhere.getByRole("link", { name: "Create an account" }).click();
    await elsewhere.getByLabel("Your name").fill("Eve");
    await elsewhere.getByLabel("E-mail").fill(eve.email);
    await elsewhere.getByLabel("Password", { exact: true }).fill(eve.password);
    await expectNoFindings(elsewhere, "sign-up", "state");
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByText("Look into your mail")).toBeVisible();
    await page.goto(`${settings}/outbox`);
    await page.getByText("Confirm your e-mail address for Guildhall").click();
    const link = /http\S+\/confirm\?token=\S+/.exec(await page.locator("details[open] pre").innerText())?.[0] ?? "";
    await elsewhere.goto(new URL(link).pathname + new URL(link).search);
    await elsewhere.getByLabel("Password", { exact: true }).fill(eve.password);
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByText("Your account waits for approval")).toBeVisible();
  });

  await test.step("approved, they come in; suspended, they are out", async () => {
    await page.goto(`${settings}/people`);
    await expect(page.getByText("Address confirmed")).toBeVisible();
    await expectNoFindings(page, "people", "state");
    await page.getByRole("button", { name: "Approve Eve" }).click();
    await expect(page.getByText("Nobody waits")).toBeVisible();
    await atTheDoor();
    await expect(elsewhere.getByRole("heading", { name: "You are in no organization" })).toBeVisible();
    await page.getByRole("radio", { name: "Active" }).click();
    await page.getByRole("button", { name: "Suspend Eve" }).click();
    await expect(page.getByText("Eve is shut out", { exact: true })).toBeVisible();
    await atTheDoor();
    await expect(elsewhere.getByText("Your account is suspended")).toBeVisible();
  });
});
