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

await p.goto("http://localhost:3222/o/grace-s-organization/agents/ada");
await p.waitForTimeout(1000);
const r = await p.evaluate(async () => {
  const h = { "x-guildhall-org": "grace-s-organization" };
  const l = await (await fetch("/api/trpc/conversations.list?input=%7B%7D", { headers: h })).json();
  const id = l.result.data.items[0].id;
  const g = await (
    await fetch("/api/trpc/conversations.get?input=" + encodeURIComponent(JSON.stringify({ id })), { headers: h })
  ).json();
  return g.result.data.messages.map((m: any) => [m.text, JSON.stringify(m.run?.turn?.parts)]);
});
console.log(r);
await shot("11");
console.log(await p.getByRole("region", { name: "Messages" }).ariaSnapshot());
await b.close();
