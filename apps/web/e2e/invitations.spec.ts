import { expect, test } from "./guildhall.ts";
import { expectNoFindings } from "./no-findings.ts";
import { enter, grace } from "./people.ts";

test("a second person joins by the link of an invitation", async ({ page, browser, stage }) => {
  test.setTimeout(90_000);
  await enter(page, stage.guildhall);
  const { origin } = new URL(page.url());
  const data = { name: "Joined Guild", slug: "joined-guild" };
  await page.request.post("/api/trpc/orgs.create", { headers: { origin }, data });
  await page.goto("/o/joined-guild/settings/members");
  const bea = { ...grace, email: "invited@example.org" };

  const link = await test.step("the owner invites them, and copies the link", async () => {
    await page.getByLabel("E-mail of who is invited").fill(bea.email);
    await page.getByLabel("Role", { exact: true }).selectOption("viewer");
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByText(`${bea.email} is invited`)).toBeVisible();
    await expect(page.getByRole("list", { name: "Open invitations" })).toContainText(bea.email);
    await expectNoFindings(page, "invited", "state");
    return new URL((await page.locator("code").textContent()) ?? "").pathname;
  });

  await test.step("to the owner, who is signed in, the link says that it is for somebody else", async () => {
    await page.goto(link);
    await expect(page.getByText("This invitation is for somebody else")).toBeVisible();
  });

  const elsewhere = await (await browser.newContext({ baseURL: stage.guildhall.url })).newPage();
  await test.step("they give a name and a password, and are in", async () => {
    await elsewhere.goto(link);
    await expect(elsewhere.getByRole("heading", { name: "Join Joined Guild" })).toBeVisible();
    await expectNoFindings(elsewhere, "invitation", "state");
    await elsewhere.getByLabel("Your name").fill(bea.name);
    await elsewhere.getByLabel("Password", { exact: true }).fill(bea.password);
    await elsewhere.keyboard.press("Enter");
    await expect(elsewhere.getByRole("navigation", { name: "Main" })).toBeVisible();
    await expect(elsewhere).toHaveURL(/\/o\/joined-guild$/);
  });

  await test.step("the owner sees them; the link opens nothing more", async () => {
    await page.goto("/o/joined-guild/settings/members");
    await expect(page.getByRole("list", { name: "Members" })).toContainText(bea.email);
    await expect(page.getByText("Nobody is invited at the moment")).toBeVisible();
    await elsewhere.goto(link);
    await expect(elsewhere.getByText("This invitation was used already")).toBeVisible();
  });
});
