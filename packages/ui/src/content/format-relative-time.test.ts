import { describe, expect, it } from "vitest";
import { formatRelativeTime } from "./format-relative-time.ts";

const now = new Date("2026-03-10T12:00:00Z");

describe("formatRelativeTime", () => {
  it.each([
    ["2026-03-10T11:59:31Z", "now"],
    ["2026-03-10T11:57:00Z", "3 minutes ago"],
    ["2026-03-10T09:00:00Z", "3 hours ago"],
    ["2026-03-09T12:00:00Z", "yesterday"],
    ["2026-03-12T12:00:00Z", "in 2 days"],
    ["2025-03-01T12:00:00Z", "last year"],
  ])("says %s as %s", (instant, words) => {
    expect(formatRelativeTime(new Date(instant), now, "en")).toBe(words);
  });
});
