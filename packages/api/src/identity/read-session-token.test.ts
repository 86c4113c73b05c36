import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { readSessionToken } from "./read-session-token.ts";

const secret = "a secret";
const sign = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac("sha256", by).update(token).digest("base64")}`);
const name = "guildhall.session_token";

test("the token of a cookie that we signed, alone or among others, over http and https", () => {
  expect(readSessionToken(`${name}=${sign("abc")}`, secret)).toBe("abc");
  expect(readSessionToken(`a=b; __Secure-${name}=${sign("abc")}; c=d`, secret)).toBe("abc");
  expect(readSessionToken(`${name}=${sign("with.dots.in.it")}`, secret)).toBe("with.dots.in.it");
});

test.each([
  ["none", undefined],
  ["an empty one", ""],
  ["another's", `other.session_token=${sign("abc")}`],
  ["one without a signature", `${name}=abc`],
  ["one with an empty signature", `${name}=abc.`],
  ["one with an empty token", `${name}=${sign("")}`],
  ["one that another secret signed", `${name}=${sign("abc", "another secret")}`],
  ["one with the signature of another token", `${name}=${sign("abc").replace("abc", "abd")}`],
  ["one with a shortened signature", `${name}=${sign("abc").slice(0, -6)}`],
  ["one that can't be decoded", `${name}=%E0%A4%A`],
  ["one whose name is longer", `x${name}=${sign("abc")}`],
])("a cookie header with %s is nobody's", (_what, header) => {
  expect(readSessionToken(header, secret)).toBeNull();
});

test("a foreign cookie of the same name does not hide ours", () => {
  expect(readSessionToken(`${name}=${sign("evil", "theirs")}; ${name}=${sign("abc")}`, secret)).toBe("abc");
  expect(readSessionToken(`__Secure-${name}=garbage; ${name}=${sign("abc")}`, secret)).toBe("abc");
});
