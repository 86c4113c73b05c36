import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { openBrowser } from "../../testing/open-browser.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { nobody } from "../resolve-session.ts";

const copy = testDatabase();
const person = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };
let services: TestServices;
let orgSlug: string;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  ({ orgSlug } = await createCaller({ services, ...nobody }).ops.createOwner({ ...person, organizationName: "Guild" }));
});
beforeEach(() => services.database.prisma.session.deleteMany());
afterAll(() => services.close());

const set = (data: { status: "active" | "pending" | "suspended"; emailVerified?: boolean; username?: string }) =>
  services.database.prisma.user.updateMany({ data });

test.each([
  [{ status: "suspended" }, "account-suspended", /suspended/],
  [{ status: "pending", emailVerified: true }, "account-pending", /approve/],
  [{ status: "pending", emailVerified: false }, "address-unconfirmed", /confirm/i],
] as const)(
  "with %o the right password gets %s and no cookie, a wrong one what anybody gets",
  async (is, code, words) => {
    await set(is);
    const here = openBrowser(services, orgSlug);
    const right = await here.signIn(person);
    expect(right).toMatchObject({ status: 403, body: { code, message: expect.stringMatching(words) } });
    expect(here.cookie("session_token")).toBe("there is none");
    expect(await services.database.prisma.session.count()).toBe(0);
    const wrong = await here.signIn({ ...person, password: "wrong horse battery" });
    expect(wrong).toEqual(await here.signIn({ email: "nobody@example.org", password: person.password }));
    expect(wrong.status).toBe(401);
  },
);

test("a username signs in as the e-mail address does, however it is written; one that nobody has is refused alike", async () => {
  await set({ status: "active", username: "ada.l" });
  const here = openBrowser(services, orgSlug);
  expect((await here.signIn({ ...person, email: " Ada.L " })).status).toBe(200);
  expect((await here.caller()).user?.email).toBe(person.email);
  const wrong = await here.signIn({ email: "ada.l", password: "wrong horse battery" });
  expect(wrong.status).toBe(401);
  expect(await here.signIn({ email: "nobody", password: person.password })).toEqual(wrong);
});
