import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";
import { type Guildhall, startGuildhall } from "@guildhall/testing/guildhall";
import { testDatabase } from "@guildhall/testing/test-database";
import openapiTypescript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

const database = testDatabase();
// Within the package, so that the program finds `openapi-fetch` as a program of a user's does.
const results = join(import.meta.dirname, "../../test-results");
mkdirSync(results, { recursive: true });
const room = mkdtempSync(join(results, "rest-client-"));
let guildhall: Guildhall;

beforeAll(async () => {
  guildhall = await startGuildhall({ databaseUrl: database.url });
  const description = await openapiTypescript(new URL(`${guildhall.url}/api/v1/openapi.json`), {
    // What has a default may be left out; the tool would ask for it.
    defaultNonNullable: false,
  });
  writeFileSync(join(room, "guildhall.d.ts"), astToString(description));
});
afterAll(async () => {
  rmSync(room, { recursive: true, force: true });
  await guildhall.stop();
});

/** What the compiler says of a program that uses the client. */
function compile(program: string): string {
  const file = join(room, "program.ts");
  writeFileSync(
    file,
    `import createClient from "openapi-fetch";\nimport type { paths } from "./guildhall.d.ts";\n
const client = createClient<paths>({ baseUrl: "http://localhost:3000/api/v1" });\n${program}\nexport {};\n`,
  );
  const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
  const flags = "--ignoreConfig --noEmit --strict --skipLibCheck --allowImportingTsExtensions --target esnext".split(
    " ",
  );
  const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--types", ""];
  return spawnSync(process.execPath, [tsc, ...flags, ...modules, file], { encoding: "utf8" }).stdout;
}

test("openapi-typescript makes a client that compiles", () => {
  const said = compile(`
const { data } = await client.GET("/projects", { params: { query: { limit: 10 } } });
const names: string[] = data?.items.map(({ name }) => name) ?? [];
await client.POST("/agents", { body: { name: names[0] ?? "Ada", who: "A guide.", rules: "", tricks: "" } });`);
  expect(said).toBe("");
});

test("the client knows which fields there are", () => {
  expect(compile(`await client.POST("/agents", { body: { nmae: "Ada" } });`)).toContain("nmae");
  expect(compile(`const { data } = await client.GET("/projects");\ndata?.items[0]?.nmae;`)).toContain("nmae");
});
