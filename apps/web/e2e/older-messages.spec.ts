import { lengthenConversation } from "@guildhall/testing/guildhall";
import { expect, type Page, test } from "./guildhall.ts";
import { enter, openAgent, say } from "./people.ts";

const turns = 1000;
const box = (page: Page) => page.getByLabel("Messages", { exact: true });
const said = (page: Page, text: string) => box(page).getByText(text, { exact: true });

/** Where a message stands in the window, once nothing moves it any more. */
async function settledTop(page: Page, text: string): Promise<number> {
  let top = Number.NaN;
  await expect(async () => {
    const before = top;
    top = (await said(page, text).boundingBox())?.y ?? Number.NaN;
    expect(Math.abs(top - before)).toBeLessThan(1);
  }).toPass({ intervals: [100] });
  return top;
}

test("a conversation of thousands of messages is read back without a jump, and is never whole in the page", async ({
  page,
  stage,
}) => {
  stage.models.reset();
  stage.models.set({ answer: "Short." });
  await enter(page, stage.guildhall);
  await openAgent(page, "Chronicler");
  await say(page, "Chronicler", "And now");
  await expect(page).toHaveURL(/c=cnv_/);
  const { pathname, searchParams } = new URL(page.url());
  const conversationId = searchParams.get("c") ?? "";
  await lengthenConversation(stage.databaseUrl, { conversationId, turns });
  const chat = `${pathname.split("/").slice(0, 3).join("/")}/chat/${conversationId}`;
  await page.goto(chat);
  await expect(said(page, "And now")).toBeInViewport();

  // Older ones come by themselves, and what is read stays where it is.
  const read = said(page, `Question ${turns - 47}`);
  await read.evaluate((row) => row.scrollIntoView({ block: "center" }));
  const held = await settledTop(page, `Question ${turns - 47}`);
  await expect(said(page, `Question ${turns - 90}`)).toBeAttached();
  expect(Math.abs((await settledTop(page, `Question ${turns - 47}`)) - held)).toBeLessThan(2);
  for (let pages = 0; pages < 6; pages++) {
    const first = await page.getByRole("article").first().getAttribute("id");
    await box(page).evaluate((it) => it.scrollTo({ top: 0 }));
    await expect.poll(() => page.getByRole("article").first().getAttribute("id")).not.toBe(first);
  }
  expect(await page.getByRole("article").count()).toBeLessThanOrEqual(502);
});
