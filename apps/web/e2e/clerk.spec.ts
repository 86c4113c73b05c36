import { clerkScript, openClerkPeer } from "@guildhall/testing/clerk-peer";
import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";

const peer = openClerkPeer();

test.use({
  empty: true,
  noModel: true,
  hall: "clerk",
  env: {
    GUILDHALL_DEMO: "0",
    CLERK_PUBLISHABLE_KEY: peer.publishableKey,
    CLERK_JWT_KEY: peer.jwtKey,
    CLERK_WEBHOOK_SIGNING_SECRET: peer.webhookSecret,
  },
});

test("Clerk signs in when it can be loaded, until the person is gone there", async ({ page, stage }) => {
  const { url } = stage.guildhall;
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  const scripts = `https://${peer.frontendHost}/**`;
  await page.route(scripts, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText("Clerk could not be loaded")).toBeVisible();
  await expectNoFindings(page, "Clerk is away", "state");

  await page.unroute(scripts);
  const now = Math.floor(Date.now() / 1000);
  const token = peer.token({
    azp: url,
    exp: now + 600,
    name: "Ada Miller",
    o: { id: "org_1", slg: "mill", rol: "admin" },
  });
  await page.route(scripts, (route) => route.fulfill({ contentType: "text/javascript", body: clerkScript(token) }));
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/o/mill");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Security" }).click();
  await expect(page.getByRole("button", { name: "Open your account at Clerk" })).toBeVisible();

  await page.getByRole("link", { name: "Members" }).click();
  await expect(page.getByText("Clerk keeps the members of mill")).toBeVisible();
  await expect(page.getByLabel("E-mail of who is invited")).toBeDisabled();
  await expectNoFindings(page, "members kept by Clerk", "state");

  const gone = peer.webhook({ type: "user.deleted", data: { id: "user_1" } }, { url: `${url}/webhooks/clerk` });
  expect(await (await fetch(gone)).json()).toEqual({ outcome: "applied" });
  await page.reload();
  await expect(page.getByText("Your account here is closed")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("The form of Clerk")).toBeVisible();
  expect(complaints).toEqual([]);
});
