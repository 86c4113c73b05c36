import { testDatabase } from "@guildhall/db/throwaway/test-database";
import { expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";

const database = testDatabase();

const call = (args: string[], stdin: string) => runCommand({ args, stdin, env: { DATABASE_URL: database.url } });

test("an owner is made, their password reset, and each refusal is one clear line", async () => {
  const first = await call(["create-admin", "Ada@Example.org", "--password-stdin"], "correct horse\n");
  expect(first).toEqual({
    code: 0,
    said: "ada@example.org owns Guildhall (/o/guildhall), which was made too.\n",
    complained: "",
  });

  const unclear = await call(["create-admin", "bob@example.org", "--password-stdin"], "battery staple");
  expect(unclear).toMatchObject({ code: 1, said: "" });
  expect(unclear.complained).toBe(
    "✗ This Guildhall has an owner already. Name the organization that gets a further owner: --organization <slug>. There are: guildhall.\n",
  );

  const second = await call(
    ["create-admin", "bob@example.org", "--organization", "guildhall", "--password-stdin"],
    "battery staple",
  );
  expect(second).toMatchObject({ code: 0, said: "bob@example.org owns Guildhall (/o/guildhall).\n" });

  const reset = await call(
    ["reset-password", "ADA@example.org", "--password-stdin", "--without-second-factor"],
    "another horse\r\n",
  );
  expect(reset).toMatchObject({ code: 0, complained: "" });
  expect(reset.said).toBe(
    "ada@example.org has a new password, and was signed out in 0 browsers. API keys go on working.\n",
  );

  const nobody = await call(["reset-password", "eve@example.org", "--password-stdin"], "another horse");
  expect(nobody).toMatchObject({ code: 1, said: "" });
  expect(nobody.complained).toBe("✗ Nobody has an account with the e-mail address eve@example.org.\n");
});

test("what makes no sense is told before the database is asked", async () => {
  const env = { DATABASE_URL: "postgresql://me@127.0.0.1:1/nowhere" };
  const refusal = async (args: string[], stdin = "") => {
    const { code, said, complained } = await runCommand({ args, stdin, env });
    expect({ code, said }).toEqual({ code: 1, said: "" });
    return complained;
  };
  const usage = "create-admin <email> [--organization <name>] [--name <name>] [--password-stdin]";
  expect(await refusal(["create-admin"])).toBe(`✗ Usage: ${usage}\n`);
  expect(await refusal(["create-admin", "a@example.org", "--password", "x"])).toBe(
    `✗ Unknown option '--password'.\n✗ Usage: ${usage}\n`,
  );
  expect(await refusal(["create-admin", "ada"])).toBe("✗ The email must be an e-mail address.\n");
  expect(await refusal(["create-admin", "a@example.org", "--password-stdin"], "short\n")).toBe(
    "✗ The password must have at least 8 characters.\n",
  );
  expect(await refusal(["reset-password", "a@example.org"])).toContain("add --password-stdin");
});
