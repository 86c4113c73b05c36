import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCaller } from "../root.ts";
import { createOrganizationWith } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { readSessionToken } from "./read-session-token.ts";
import { nobody, resolveSession } from "./resolve-session.ts";

const copy = testDatabase();
let services: TestServices;
let orgSlug: string;
let userId: string;
const person = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };

beforeAll(async () => {
  services = await openTestServices(copy.url);
  ({ orgSlug, userId } = await createCaller({ services, ...nobody }).ops.createOwner({
    ...person,
    organizationName: "Ada's Guild",
  }));
});
afterAll(() => services.close());

let address = 0;
function authRequest(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/auth/${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: {
      "content-type": "application/json",
      origin: "http://localhost:3000",
      "x-guildhall-socket-address": `10.0.0.${++address}`,
      ...headers,
    },
  });
  return services.auth.handler(request);
}
const signIn = (changes: Partial<typeof person> = {}) => {
  const { email, password } = { ...person, ...changes };
  return authRequest("sign-in/email", { email, password });
};
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const callerOf = async (cookie: string, slug: string | null = orgSlug) => {
  const token = readSessionToken(cookie, services.authSecret);
  return token ? resolveSession(services.database.pool, token, slug) : nobody;
};
const setStatus = (status: "active" | "suspended" | "pending") =>
  services.database.prisma.user.update({ where: { id: userId }, data: { status } });

describe("signing in", () => {
  test("gives a cookie that only the server reads, and that says who asks and where", async () => {
    const response = await signIn({ email: "ADA@Example.org" });
    expect(response.status).toBe(200);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^guildhall\.session_token=.*HttpOnly.*SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/);
    const { user, principal } = await callerOf(cookieOf(response));
    expect(user).toEqual({
      id: userId,
      name: "Ada",
      email: "ada@example.org",
      isOperator: true,
      sessionId: expect.stringMatching(/^ses_/),
    });
    expect(principal).toMatchObject({ role: "owner", apiKeyId: null });
  });

  test.each([{ password: "wrong horse battery" }, { email: "nobody@example.org" }, { password: "" }])(
    "with %o is refused",
    async (changes) => {
      const response = await signIn(changes);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(cookieOf(response)).toBe("");
    },
  );

  test("is refused from another site, and accounts can't be made by it", async () => {
    const { email, password } = person;
    const foreign = await authRequest(
      "sign-in/email",
      { email, password },
      { origin: "https://evil.example", cookie: "a=b" },
    );
    expect(foreign.status).toBe(403);
    const made = await authRequest("sign-up/email", { name: "Eve", email: "eve@example.org", password });
    expect(made.ok).toBe(false);
    expect(await services.database.prisma.user.count({ where: { email: "eve@example.org" } })).toBe(0);
  });

  test.each(["change-password", "verify-password", "list-sessions", "update-user", "get-session", "sign-in/email/"])(
    "is all that is to be done there: %s is no door",
    async (path) => {
      const cookie = cookieOf(await signIn());
      const { password } = person;
      const body = { password, currentPassword: password, newPassword: "another password", name: "Eve" };
      expect((await authRequest(path, body, { cookie })).status).toBe(404);
    },
  );

  test("is slowed down after ten tries from one address, and only from there", async () => {
    const headers = { "x-guildhall-socket-address": "10.9.9.9" };
    const attempt = () => authRequest("sign-in/email", { email: person.email, password: "wrong horse" }, headers);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await attempt()).status);
    expect(statuses.slice(0, 9).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn()).status).toBe(200);
  }, 30_000);
});

describe("a session", () => {
  test("ends with signing out", async () => {
    const cookie = cookieOf(await signIn());
    expect((await callerOf(cookie)).user).not.toBeNull();
    await authRequest("sign-out", {}, { cookie });
    expect(await callerOf(cookie)).toBe(nobody);
  });

  test("of a person who is suspended or waits for approval is nobody's, until they are active again", async () => {
    const cookie = cookieOf(await signIn());
    for (const status of ["suspended", "pending"] as const) {
      await setStatus(status);
      expect(await callerOf(cookie)).toBe(nobody);
    }
    await setStatus("active");
    expect((await callerOf(cookie)).user?.id).toBe(userId);
  });

  test("that has expired is nobody's", async () => {
    const cookie = cookieOf(await signIn());
    const token = readSessionToken(cookie, services.authSecret) ?? "";
    await services.database.prisma.session.update({
      where: { token },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await callerOf(cookie)).toBe(nobody);
  });

  test.each(["nowhere", "", "\u0000", '\'; drop table "User"; --', null])(
    "names the organization %o and gets no place in it",
    async (slug) => {
      const caller = await callerOf(cookieOf(await signIn()), slug);
      expect(caller.user?.id).toBe(userId);
      expect(caller.principal).toBeNull();
    },
  );

  test("gives no place in an organization of others", async () => {
    const other = await createOrganizationWith(services);
    const { slug } = await services.database.prisma.organization.findUniqueOrThrow({
      where: { id: other.principal.orgId },
    });
    expect((await callerOf(cookieOf(await signIn()), slug)).principal).toBeNull();
  });
});
