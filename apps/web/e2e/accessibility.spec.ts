import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "./guildhall.ts";
import { answers, makeAgent, ownerOf, say, signIn } from "./people.ts";

const widths = [1280, 360];
const schemes = ["light", "dark"] as const;

async function expectNoFindings(page: Page, where: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      expect(found, `${where}, ${width} px, ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${where} at ${width} px is wider than the screen`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("axe finds nothing on any page, in both themes, at desk and phone width", async ({ page, stage }) => {
  test.setTimeout(180_000);
  await page.goto("/sign-in");
  await expect(page.getByLabel("E-mail")).toBeVisible();
  await expectNoFindings(page, "sign-in");

  await signIn(page, ownerOf(stage.guildhall));
  await expect(page.getByRole("heading", { name: /Hello/ })).toBeVisible();
  await expectNoFindings(page, "empty home");
  stage.models.set({ answer: "# A title\n\n- one\n- two\n\n```ts\nconst a = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" });
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
    ["/settings", /Settings/],
    ["/no-such-page", /./],
  ];
  for (const [path, heading] of places) {
    await page.goto(base + path);
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
    await expectNoFindings(page, path || "home");
  }
});

test("the whole main job by keyboard alone", async ({ page, stage }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(stage.guildhall.owner.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(stage.guildhall.owner.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("Ada");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Message to Ada")).toBeFocused();
  stage.models.set({ answer: "By keyboard, then." });
  await page.keyboard.type("Hello");
  await page.keyboard.press("Enter");
  await expect(answers(page, "Ada").last()).toContainText("By keyboard, then.");
});
