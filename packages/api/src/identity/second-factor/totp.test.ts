import { expect, test } from "vitest";
import { toBase32 } from "./base32.ts";
import { matchTotp, totpAt } from "./totp.ts";

const secret = Buffer.from("12345678901234567890");

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("at %d seconds the code is that of RFC 6238, %s", (seconds, code) => {
  expect(totpAt(secret, Math.floor(seconds / 30))).toBe(code);
});

test("the code of the step that runs and of those beside it are right, others are not", () => {
  const now = 1_234_567_890_000;
  const running = Math.floor(now / 30_000);
  const found = [-2, -1, 0, 1, 2].map((off) => matchTotp(secret, totpAt(secret, running + off), now));
  expect(found).toEqual([null, running - 1, running, running + 1, null]);
  expect(matchTotp(secret, "１２３４５６", now)).toBeNull();
});

test.each([
  ["", ""],
  ["f", "MY"],
  ["foobar", "MZXW6YTBOI"],
  ["12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"],
])("%j is %s in base 32", (text, base32) => {
  expect(toBase32(Buffer.from(text))).toBe(base32);
});
