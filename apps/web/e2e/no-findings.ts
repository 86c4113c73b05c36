import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "./guildhall.ts";

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const looks = {
  page: [
    { ...desk, colorScheme: "light", rules: "all" },
    // Another theme changes nothing but colours.
    { ...desk, colorScheme: "dark", rules: "contrast" },
    { ...phone, colorScheme: "dark", rules: "all" },
  ],
  state: [
    { ...desk, colorScheme: "light", rules: "all" },
    { ...phone, colorScheme: "dark", rules: "all" },
  ],
} as const;

/** Expects that axe finds nothing and nothing is cut off: a page in both themes, a state of a page in one at each width. */
export async function expectNoFindings(page: Page, where: string, what: keyof typeof looks = "page"): Promise<void> {
  for (const { width, height, colorScheme, rules } of looks[what]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(untilCalm);
    // Nothing here lies in a frame of another origin, so axe needs no second page to put its findings together.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await (rules === "all" ? axe : axe.withRules("color-contrast")).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect(found, `${where}, ${width} px, ${colorScheme}`).toEqual([]);
    expect(await page.evaluate(findCutOff), `${where} at ${width} px is wider than its place`).toEqual([]);
  }
  await page.setViewportSize(desk);
}

/** Colours of another theme are there a frame later, or when what goes over to them has come to its end. */
async function untilCalm(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const passing = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** What scrolls sideways without being made for that, such as code and tables are. */
function findCutOff(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>("main, main *")];
  return boxes
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX))
    .filter((box) => !box.matches("[role=group], [role=group] *, nav, textarea"))
    .map((box) => box.outerHTML.slice(0, 120));
}
