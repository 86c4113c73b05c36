import type { Guildhall } from "@guildhall/testing/guildhall";
import { type BrowserContext, expect, type Page } from "./guildhall.ts";

export const grace = { name: "Grace Hopper", email: "grace@example.org", password: "correct horse battery" };

/** Signs the owner in through the page, and waits for their home. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

const sessions = new WeakMap<Guildhall, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Comes in as the owner, at the door only the first time: it lets nobody try ten times in a minute. */
export async function enter(page: Page, guildhall: Guildhall): Promise<void> {
  const session = sessions.get(guildhall);
  if (!session) {
    await signIn(page, guildhall.owner);
    sessions.set(guildhall, await page.context().cookies());
    return;
  }
  await page.context().addCookies(session);
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

/** Answers the wizard's questions and waits for the new agent's playground. */
export async function makeAgent(page: Page, { name, who }: { name: string; who: string }): Promise<void> {
  await page.getByRole("link", { name: "Agents", exact: true }).click();
  await page.getByRole("link", { name: "Create agent" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Who is the agent?").fill(who);
  await page.getByRole("button", { name: "Go on to Rules" }).click();
  await page.getByRole("button", { name: "Go on to Tricks" }).click();
  await page.getByRole("button", { name: "Go on to Look" }).click();
  await page.getByRole("button", { name: "Create agent" }).click();
  await expect(page.getByLabel(`Message to ${name}`)).toBeVisible();
}

/** Has an agent made without the wizard, and opens its playground. */
export async function openAgent(page: Page, name: string): Promise<void> {
  const home = new URL(page.url());
  const org = home.pathname.split("/")[2] ?? "";
  const response = await page.request.post("/api/trpc/agents.create", {
    headers: { origin: home.origin, "x-guildhall-org": org },
    data: { name, who: "You are a guide to guilds and crafts.", icon: "bot", color: "#7c3aed" },
  });
  const [, slug] = /"slug":"([^"]+)"/.exec(await response.text()) ?? [];
  await page.goto(`/o/${org}/agents/${slug}`);
  await expect(page.getByLabel(`Message to ${name}`)).toBeVisible();
}

/** Says something to the agent whose chat is open. */
export async function say(page: Page, agent: string, text: string): Promise<void> {
  await page.getByLabel(`Message to ${agent}`).fill(text);
  await page.keyboard.press("Enter");
}

/** The answers of an agent in the open conversation, oldest first. */
export const answers = (page: Page, agent: string) => page.getByRole("article", { name: agent });
