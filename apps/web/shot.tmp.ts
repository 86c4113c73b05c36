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
  if (["error", "warning"].includes(m.type())) console.log("console", m.type(), m.text().slice(0, 300));
});
p.on("pageerror", (e) => console.log("pageerror", e.message));
const shot = (n: string) => p.screenshot({ path: `/tmp/shots/${n}.png` });
await p.goto("http://localhost:3222/");
await p.waitForTimeout(1000);
await shot("1-welcome");
console.log(await p.locator("body").ariaSnapshot());
await p
  .getByLabel("Your name")
  .fill("Grace Hopper")
  .catch(() => {});
await p.getByLabel(/e-mail/i).fill("grace@example.org");
await p
  .getByLabel(/password/i)
  .first()
  .fill("correct horse battery");
await shot("2-welcome-filled");
await p
  .getByRole("button", { name: /create|make/i })
  .last()
  .click();
await p.waitForTimeout(2500);
await shot("3-home");
console.log(p.url());
console.log(await p.locator("body").ariaSnapshot());
await b.close();
