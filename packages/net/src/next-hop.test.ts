import { expect, test } from "vitest";
import { type Hop, nextHop } from "./next-hop.ts";

const body = new TextEncoder().encode("{}").buffer;
const headers = { authorization: "Bearer x", "x-api-key": "y", cookie: "z", accept: "a/b", "content-type": "c/d" };
const hop = (change: Partial<Hop> = {}): Hop => ({
  url: new URL("https://one.example/a/b"),
  method: "POST",
  headers: new Headers(headers),
  body,
  ...change,
});
const names = (next: Hop | null) => [...(next?.headers.keys() ?? [])];

test("an answer that sends nowhere is the last one", () => {
  expect(nextHop(hop(), { status: 200, location: "/c" })).toBeNull();
  expect(nextHop(hop(), { status: 302, location: null })).toBeNull();
  expect(nextHop(hop(), { status: 304, location: "/c" })).toBeNull();
});

test("on the same server all is sent on, to another one nothing that proves who somebody is", () => {
  const same = nextHop(hop(), { status: 307, location: "../c" });
  expect(same?.url.href).toBe("https://one.example/c");
  expect(names(same)).toEqual(Object.keys(headers).toSorted());
  for (const location of ["https://two.example/", "http://one.example/", "https://one.example:8443/"])
    expect(names(nextHop(hop(), { status: 307, location })), location).toEqual(["accept", "content-type"]);
});

test("a body goes on where the standard says so", () => {
  expect(nextHop(hop(), { status: 308, location: "/c" })).toMatchObject({ method: "POST", body });
  for (const status of [301, 302, 303]) {
    const next = nextHop(hop(), { status, location: "/c" });
    expect(next).toMatchObject({ method: "GET", body: null });
    expect(names(next)).not.toContain("content-type");
  }
  expect(nextHop(hop({ method: "PUT" }), { status: 302, location: "/c" })).toMatchObject({ method: "PUT", body });
});

test("only web addresses are gone on to", () => {
  for (const location of ["file:///etc/passwd", "gopher://x/", "data:text/plain,x", "http://"])
    expect(() => nextHop(hop(), { status: 302, location }), location).toThrow(/url-invalid/);
  expect(() => nextHop(hop(), { status: 302, location: "http://a:b@two.example/" })).toThrow(/url-with-password/);
});
