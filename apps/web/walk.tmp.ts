import { chromium } from "@playwright/test";
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
const c = await b.newContext({ viewport: { width: 1280, height: 800 } });
const p = await c.newPage();
p.on("console", (m) => {
  if (["error", "warning"].includes(m.type()) && !/script-src/.test(m.text()))
    console.log("console", m.type(), m.text().slice(0, 400), m.location().url);
});
p.on("pageerror", (e) => console.log("pageerror", e.message));
const shot = (n: string) => p.screenshot({ path: `/tmp/shots/${n}.png` });
await p.goto("http://localhost:3222/sign-in");
await p.getByLabel(/e-mail/i).fill("grace@example.org");
await p
  .getByLabel(/^password/i)
  .first()
  .fill("correct horse battery");
await p
  .getByRole("button", { name: /sign in/i })
  .last()
  .click();
await p.waitForTimeout(1500);
await p.goto("http://localhost:3222/o/grace-s-organization/agents/new");
await p.getByLabel("Name", { exact: true }).fill("Ada");
await p.getByLabel("Who is the agent?").fill("You are a guide to guilds and crafts.");
await p.getByRole("button", { name: "Go on to Rules" }).click();
await p.getByRole("textbox").first().fill("Be brief");
await p.getByRole("button", { name: /Go on/ }).click();
await p.getByRole("textbox").first().fill("Explain guilds");
await shot("4-wizard");
await p.getByRole("button", { name: /Go on/ }).click();
await p.waitForTimeout(300);
await shot("5-look");
console.log(await p.locator("main").ariaSnapshot());
await p.getByRole("button", { name: /Create agent/ }).click();
await p.waitForTimeout(1500);
await shot("6-playground");
console.log(p.url());
await p.getByLabel("Message to Ada").fill("Who are you?");
await p.keyboard.press("Enter");
await p.waitForTimeout(700);
await shot("7-streaming");
await p.waitForTimeout(2500);
await shot("8-answer");
console.log(await p.locator("main").ariaSnapshot());
await p.goto("http://localhost:3222/o/demo-guild/chat");
await p.waitForTimeout(800);
console.log(await p.locator("body").ariaSnapshot());
await shot("9-demo");
await p
  .getByRole("link", { name: /Minutes/ })
  .first()
  .click();
await p.waitForTimeout(1200);
await shot("10-demo-chat");
await b.close();
