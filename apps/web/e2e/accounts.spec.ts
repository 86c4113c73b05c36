import { codeOf } from "./authenticator.ts";
import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, signIn } from "./people.ts";

test.use({ hall: "accounts" });

test("a forgotten password is set anew by the link that lies in the outbox", async ({ page, browser, stage }) => {
  test.setTimeout(120_000);
  await enter(page, stage.guildhall);
  const settings = `${new URL(page.url()).pathname}/settings`;

  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  await test.step("somebody asks for it at the door", async () => {
    await elsewhere.goto("/sign-in");
    await elsewhere.getByRole("link", { name: "I don’t know my password" }).click();
    await expect(elsewhere.getByRole("heading", { name: "Set a new password" })).toBeVisible();
    await elsewhere.getByLabel("E-mail").fill(stage.guildhall.owner.email);
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByText("Look into your mail")).toBeVisible();
    await expectNoFindings(elsewhere, "link is on its way", "state");
  });

  await test.step("who looks after the installation finds the mail", async () => {
    await page.goto(`${settings}/outbox`);
    await page.getByText("Set a new password for Guildhall").click();
    const link = /http\S+\/reset\?token=\S+/.exec((await page.locator("pre").textContent()) ?? "")?.[0] ?? "";
    await elsewhere.goto(new URL(link).pathname + new URL(link).search);
    await expectNoFindings(page, "outbox", "state");
  });

  const owner = { ...stage.guildhall.owner, password: "another long password" };
  await test.step("the link sets it, and all browsers are signed out", async () => {
    await elsewhere.getByLabel("New password").fill(owner.password);
    await elsewhere.getByRole("button", { name: "Set new password" }).click();
    await expect(elsewhere.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await signIn(elsewhere, owner);
    await page.reload();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });

  await test.step("a second browser is seen, and signed out from the first", async () => {
    await signIn(page, owner);
    await elsewhere.goto(`${settings}/security`);
    await expect(elsewhere.getByRole("list", { name: "Signed-in browsers" }).getByRole("listitem")).toHaveCount(2);
    await expectNoFindings(elsewhere, "security");
    await elsewhere.getByRole("button", { name: /^Sign out Chrome/ }).click();
    await expect(elsewhere.getByText("That browser is signed out", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
});

test("the theme of the account is there on another device", async ({ page, browser, stage }) => {
  const first = await (await browser.newContext({ baseURL: stage.guildhall.url, timezoneId: "Asia/Tokyo" })).newPage();
  const owner = { ...stage.guildhall.owner, password: "another long password" };
  await signIn(first, owner);
  const settings = `${new URL(first.url()).pathname}/settings`;
  await first.goto(`${settings}/preferences`);
  await first.getByRole("radio", { name: "Dark" }).click();
  await expect(first.locator("html")).toHaveAttribute("data-theme", "dark");
  await first.getByLabel("Time zone").fill("new york");
  await first.keyboard.press("Enter");
  await expect(first.getByLabel("Time zone")).toHaveValue("America/New York");
  await signIn(page, owner);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(`${settings}/preferences`);
  await expect(page.getByLabel("Time zone")).toHaveValue("America/New York");
  await page.getByRole("radio", { name: "System" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
});

test("a code of an app stands behind the password, but not in a trusted browser", async ({ page, browser, stage }) => {
  test.setTimeout(90_000);
  const owner = { ...stage.guildhall.owner, password: "another long password" };
  await signIn(page, owner);
  await page.goto(`${new URL(page.url()).pathname}/settings/security`);

  const { key, backupCodes } = await test.step("it is turned on with the app, and shows backup codes", async () => {
    await page.getByRole("button", { name: "Turn on second factor" }).click();
    await page.getByLabel("Your password").fill(owner.password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("img", { name: "QR code for your app" })).toBeVisible();
    await expectNoFindings(page, "a key for the app", "state");
    const shown = (await page.locator("form code").textContent()) ?? "";
    await page.getByLabel("Code that the app shows").fill(codeOf(shown, -1));
    await page.keyboard.press("Enter");
    const list = page.getByRole("list", { name: "Backup codes" }).getByRole("listitem");
    await expect(list).toHaveCount(10);
    await expectNoFindings(page, "backup codes", "state");
    const codes = await list.allTextContents();
    await page.getByRole("button", { name: "I have kept them" }).click();
    await expect(page.getByText("10 of 10 backup codes are left")).toBeVisible();
    return { key: shown, backupCodes: codes };
  });

  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  const comeIn = async (code: string, trust: boolean) => {
    await elsewhere.context().clearCookies({ name: "guildhall.session_token" });
    await elsewhere.goto("/sign-in");
    await elsewhere.getByLabel("E-mail").fill(owner.email);
    await elsewhere.getByLabel("Password", { exact: true }).fill(owner.password);
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByRole("heading", { name: "Enter your code" })).toBeVisible();
    await elsewhere.getByLabel("Code", { exact: true }).fill(code);
    if (trust) {
      await elsewhere.getByRole("switch", { name: "Don’t ask in this browser" }).click();
      await expectNoFindings(elsewhere, "the second step", "state");
    }
    await elsewhere.getByRole("button", { name: "Sign in" }).click();
    await expect(elsewhere.getByRole("navigation", { name: "Main" })).toBeVisible();
  };
  await test.step("another browser is asked for a code once, and then trusted", async () => {
    await comeIn(codeOf(key), true);
    await elsewhere.context().clearCookies({ name: "guildhall.session_token" });
    await signIn(elsewhere, owner);
  });

  await test.step("the trust is ended, and a backup code lets in", async () => {
    await page.reload();
    await page.getByRole("button", { name: /^Stop trusting Chrome/ }).click();
    await expect(page.getByText("That browser is trusted no more", { exact: true })).toBeVisible();
    await comeIn(backupCodes[0] ?? "", false);
  });

  await test.step("it is turned off with password and code", async () => {
    await page.getByRole("button", { name: "Turn off second factor" }).click();
    await page.getByLabel("Your password").fill(owner.password);
    await page.getByLabel("Code", { exact: true }).fill(backupCodes[1] ?? "");
    await page.getByRole("button", { name: "Turn off", exact: true }).click();
    await expect(page.getByRole("button", { name: "Turn on second factor" })).toBeVisible();
  });
});

test("a passkey signs in without password, until it is removed", async ({ browser, stage }) => {
  // Passkeys belong to a name, and an address of numbers is none.
  const baseURL = stage.guildhall.url.replace("127.0.0.1", "localhost");
  const page = await (await browser.newContext({ baseURL })).newPage();
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  const device = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const;
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", automaticPresenceSimulation: true, ...device },
  });
  const owner = { ...stage.guildhall.owner, password: "another long password" };
  await signIn(page, owner);
  const security = `${new URL(page.url()).pathname}/settings/security`;
  await page.goto(security);

  await test.step("it is made, and named", async () => {
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByLabel("Your password").fill(owner.password);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Rename Chrome on Linux" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Work laptop");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: "Passkeys" })).toContainText("Work laptop");
    await expectNoFindings(page, "passkeys", "state");
  });

  const atTheDoor = async () => {
    await page.context().clearCookies();
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Use a passkey" }).click();
  };
  await test.step("it signs in", async () => {
    await atTheDoor();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  });

  await test.step("removed, it signs nobody in", async () => {
    await page.goto(security);
    await page.getByRole("button", { name: "Remove Work laptop" }).click();
    await expect(page.getByText("You have none yet")).toBeVisible();
    await atTheDoor();
    await expect(page.getByText("This passkey is not known here")).toBeVisible();
  });
});
