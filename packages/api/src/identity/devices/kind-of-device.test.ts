import { expect, test } from "vitest";
import { kindOfDevice } from "./kind-of-device.ts";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36", "desktop"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1", "mobile"],
  ["Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36", "mobile"],
  ["Mozilla/5.0 (Linux; Android 15; SM-X910) Chrome/140.0 Safari/537.36", "tablet"],
  ["Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Safari/604.1", "tablet"],
  ["curl/8", "unknown"],
  [null, "unknown"],
])("%j is of the kind %s", (userAgent, kind) => {
  expect(kindOfDevice(userAgent)).toBe(kind);
});
