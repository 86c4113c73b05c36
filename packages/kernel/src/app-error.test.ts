import { expect, test } from "vitest";
import { AppError, notFound } from "./app-error.ts";

test("only what is unavailable may be tried again, unless the error says otherwise", () => {
  const base = { reason: "because", userMessage: "Because." };
  expect(new AppError({ ...base, code: "unavailable" }).retry).toBe(true);
  expect(new AppError({ ...base, code: "conflict" }).retry).toBe(false);
  expect(new AppError({ ...base, code: "limit", retry: true }).retry).toBe(true);
});

test("an error keeps its cause and says why in its message", () => {
  const cause = new Error("deep");
  const error = new AppError({ code: "internal", reason: "broken", userMessage: "It broke.", cause });
  expect(error.cause).toBe(cause);
  expect(error.message).toBe("broken: It broke.");
  expect(notFound("agent")).toMatchObject({ code: "not-found", reason: "agent-not-found" });
});
