import { AppError } from "@guildhall/kernel";
import { expect, it, onTestFinished } from "vitest";
import { startOldServer } from "../throwaway/start-old-server.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { checkDatabase } from "./check-database.ts";

const database = testDatabase();

async function refusal(url: string): Promise<AppError> {
  const error: unknown = await checkDatabase(url).then(
    () => "it was accepted",
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw error;
  expect(error.userMessage).not.toContain("\n");
  expect(JSON.stringify(error) + String(error.cause)).not.toContain("hunter2");
  return error;
}

function changed(part: "password" | "pathname" | "username", value: string): string {
  const url = new URL(database.url);
  url[part] = value;
  return url.href;
}

it("says which server it is", async () => {
  expect((await checkDatabase(database.url)).version).toBeGreaterThanOrEqual(150_000);
});

it("a wrong password", async () => {
  expect(await refusal(changed("password", "hunter2"))).toMatchObject({ reason: "database-password-wrong" });
});

it("a user who is not there", async () => {
  expect((await refusal(changed("username", "nobody"))).userMessage).toContain('the user "nobody"');
});

it("a database that is not there", async () => {
  const error = await refusal(changed("pathname", "/not there"));
  expect(error.reason).toBe("database-missing");
  expect(error.userMessage).toContain('no database "not there"');
});

it("a server that is not there", async () => {
  const error = await refusal("postgresql://someone:hunter2@127.0.0.1:1/guildhall");
  expect(error.reason).toBe("database-unreachable");
  expect(error.userMessage).toContain("at 127.0.0.1:1 (nothing listens there)");
});

it("a host that is not known", async () => {
  const error = await refusal("postgresql://someone:hunter2@no-such-host.invalid/guildhall");
  expect(error.userMessage).toContain("no-such-host.invalid:5432 (the host is not known)");
});

it("an older server", async () => {
  const old = await startOldServer("140011");
  onTestFinished(old.stop);
  const error = await refusal(old.url);
  expect(error.reason).toBe("database-too-old");
  expect(error.userMessage).toContain("is version 14; Guildhall needs 15 or newer");
});
