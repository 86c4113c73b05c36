import { z } from "zod";
import { readSessionToken } from "../identity/read-session-token.ts";
import { nobody, resolveSession } from "../identity/resolve-session.ts";
import { createCaller } from "../root.ts";
import type { TestServices } from "./open-test-services.ts";

/** A browser of a test: it keeps cookies as a real one does. */
export type TestBrowser = ReturnType<typeof openBrowser>;

const agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";
let address = 0;

/** For tests: a browser with an address of its own, before the real door; `cookies` are those that it has already. */
export function openBrowser(services: TestServices, orgSlug: string, cookies = new Map<string, string>()) {
  const from = `10.2.${Math.floor(++address / 250)}.${address % 250}`;
  async function post(path: string, body: object) {
    const headers = {
      "content-type": "application/json",
      "user-agent": agent,
      origin: "http://localhost:3000",
      "x-guildhall-socket-address": from,
      cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
    };
    const request = new Request(`http://localhost:3000/api/auth/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    const response = await services.auth.handler(request);
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const text = await response.text();
    return { status: response.status, body: z.unknown().parse(text ? JSON.parse(text) : null) };
  }
  async function caller() {
    const token = readSessionToken([...cookies].map((pair) => pair.join("=")).join("; "), services.authSecret);
    return token ? resolveSession(services.database.pool, token, orgSlug) : nobody;
  }
  return {
    orgSlug,
    caller,
    post,
    /** The procedures with the rights of who is signed in. */
    api: async () => createCaller({ services, ...(await caller()), address: from }),
    signIn: ({ email, password }: { email: string; password: string }) => post("sign-in/email", { email, password }),
    showCode: ({ code, trustDevice = false }: { code: string; trustDevice?: boolean }) =>
      post("sign-in/second-factor", { code, trustDevice }),
    signOut: () => post("sign-out", {}),
    cookie: (name: string) => cookies.get(`guildhall.${name}`) ?? "there is none",
    /** Another one with the same cookies. */
    copy: () => openBrowser(services, orgSlug, new Map(cookies)),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split("; ");
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  if (attributes.some((attribute) => /^Max-Age=0$/i.test(attribute))) cookies.delete(name);
  else cookies.set(name, value);
}
