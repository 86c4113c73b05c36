import { generateKeyPairSync } from "node:crypto";
import { AppError } from "@guildhall/kernel";
import { describe, expect, it } from "vitest";
import {
  adminEnv,
  clerkEnv,
  clerkHostOf,
  dataEnv,
  demoEnv,
  httpEnv,
  logEnv,
  networkEnv,
  publicAddress,
  readEnv,
  repositoryRoot,
} from "./index.ts";

function linesOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return error.userMessage;
    throw error;
  }
  throw new Error("it was read without an error");
}

describe("readEnv", () => {
  it("answers what is meant when nothing is set", () => {
    const env = readEnv({ http: httpEnv, data: dataEnv, demo: demoEnv }, {});
    expect(env).toEqual({
      http: { port: 3000, host: "127.0.0.1" },
      data: { dataDir: `${repositoryRoot}/.guildhall` },
      demo: {},
    });
    expect(publicAddress(env.http)).toBe("http://localhost:3000");
  });

  it("reads each kind of value", () => {
    const source = { PORT: "8080", PUBLIC_URL: "https://g.example.org/", GUILDHALL_DEMO: "0", LOG_LEVEL: "warn" };
    const env = readEnv({ http: httpEnv, demo: demoEnv, log: logEnv }, source);
    expect(env.http).toMatchObject({ port: 8080, publicUrl: "https://g.example.org" });
    expect(env.demo.enabled).toBe(false);
    expect(env.log.level).toBe("warn");
  });

  it("takes an empty variable as not set", () => {
    const env = readEnv({ http: httpEnv, data: dataEnv }, { PORT: "", DATABASE_URL: "", GUILDHALL_DATA_DIR: "" });
    expect(env.http.port).toBe(3000);
    expect(env.data.databaseUrl).toBeUndefined();
  });

  it("resolves the data directory against the repository, not against where it is called", () => {
    expect(readEnv({ data: dataEnv }, { GUILDHALL_DATA_DIR: "x/y" }).data.dataDir).toBe(`${repositoryRoot}/x/y`);
    expect(readEnv({ data: dataEnv }, { GUILDHALL_DATA_DIR: "/srv/g" }).data.dataDir).toBe("/srv/g");
  });

  it("names the variable, the rule and the value, one line for each", () => {
    expect(linesOf(() => readEnv({ http: httpEnv, demo: demoEnv }, { PORT: "http", GUILDHALL_DEMO: "maybe" }))).toBe(
      'PORT must be a port number between 0 and 65535; it is "http".\nGUILDHALL_DEMO must be 1 or 0; it is "maybe".',
    );
  });

  it.each([
    ["DATABASE_URL", "mysql://root:hunter2@host/db"],
    ["DATABASE_URL", "postgres://:hunter2"],
    ["GUILDHALL_ADMIN_PASSWORD", "hunter2"],
    ["GUILDHALL_ADMIN_API_KEY", "hunter2"],
  ])("never shows the value of %s", (name, value) => {
    const line = linesOf(() => readEnv({ data: dataEnv, admin: adminEnv }, { [name]: value }));
    expect(line).toContain(name);
    expect(line).not.toContain("hunter2");
  });

  it("wants e-mail and password of the first owner together", () => {
    const source = { GUILDHALL_ADMIN_EMAIL: "a@example.org" };
    expect(linesOf(() => readEnv({ admin: adminEnv }, source))).toBe(
      "GUILDHALL_ADMIN_PASSWORD must be set too, to make the first owner.",
    );
  });
});

it("lets private addresses through by host and by range", () => {
  const read = (text: string) => readEnv({ network: networkEnv }, { GUILDHALL_ALLOW_PRIVATE_URLS: text }).network;
  expect(read("llm.local, 10.1.0.0/16 ::1")).toEqual({ allowPrivate: ["llm.local", "10.1.0.0/16", "::1"] });
  expect(read("")).toEqual({ allowPrivate: [] });
  for (const wrong of ["http://llm.local", "10.1.0.0/33", "*.local", "10.1.0.0/16/8", "llm.local/8"])
    expect(() => read(wrong), wrong).toThrow(/GUILDHALL_ALLOW_PRIVATE_URLS must be hosts and ranges/);
});

describe("the keys of Clerk", () => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const publishable = `pk_test_${Buffer.from("clerk.guild.test$").toString("base64")}`;

  it("are read in several lines and in one, and name the host", () => {
    const clerk = { CLERK_PUBLISHABLE_KEY: publishable, CLERK_JWT_KEY: pem.trim().replaceAll("\n", String.raw`\n`) };
    expect(readEnv({ clerk: clerkEnv }, clerk).clerk).toEqual({ publishableKey: publishable, jwtKey: pem });
    expect(clerkHostOf(publishable)).toBe("clerk.guild.test");
  });

  it("are all there or none, and say in one line which is missing", () => {
    const half = (source: Record<string, string>) => linesOf(() => readEnv({ clerk: clerkEnv }, source));
    expect(half({ CLERK_PUBLISHABLE_KEY: publishable })).toMatch(/^CLERK_JWT_KEY must be set too, .*$/);
    expect(half({ CLERK_SECRET_KEY: "sk_test_1" })).toMatch(/^CLERK_PUBLISHABLE_KEY and CLERK_JWT_KEY must be set too/);
    const wrong = half({ CLERK_PUBLISHABLE_KEY: "pk_test_nothing", CLERK_JWT_KEY: "secret, but no key" });
    expect(wrong).toMatch(/^CLERK_PUBLISHABLE_KEY must be .*\nCLERK_JWT_KEY must be .*not shown\)\.$/);
  });
});
