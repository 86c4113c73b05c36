import { expect, type Page, test } from "./guildhall.ts";
import { enter, openAgent, say } from "./people.ts";

const turns = 52;
const question = (page: Page, turn: number) => page.getByText(`Question ${turn}`, { exact: true });

/** Sends as the page would; again and again while the answer before is still being written. */
async function send(page: Page, content: string): Promise<void> {
  const { pathname, searchParams, origin } = new URL(page.url());
  const headers = { origin, "x-guildhall-org": pathname.split("/")[2] ?? "" };
  const data = { conversationId: searchParams.get("c"), content };
  await expect(async () => {
    const response = await page.request.post("/api/trpc/conversations.send", { headers, data });
    expect(response.ok()).toBe(true);
  }).toPass({ intervals: [20] });
}

test("older messages come in above what is being read", async ({ page, stage }) => {
  stage.models.reset();
  stage.models.set({ answer: "Short." });
  await enter(page, stage.guildhall);
  await openAgent(page, "Chronicler");
  await say(page, "Chronicler", "Question 1");
  await expect(page).toHaveURL(/c=cnv_/);
  for (let turn = 2; turn <= turns; turn++) await send(page, `Question ${turn}`);
  await page.reload();
  const oldest = question(page, turns - 49);
  await expect(oldest).toBeAttached();
  await expect(question(page, 1)).toBeHidden();
  await page.getByLabel("Messages", { exact: true }).evaluate((box) => box.scrollTo({ top: 0 }));
  const button = page.getByRole("button", { name: "Show older messages" });
  const before = (await oldest.boundingBox())?.y ?? 0;
  await button.click();
  await expect(question(page, 1)).toBeAttached();
  await expect(button).toBeHidden();
  expect(Math.abs(((await oldest.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await expect(page.getByLabel("Messages", { exact: true })).toBeFocused();
});
