import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runQuietly } from "./run.mjs";
import { say } from "./say.mjs";
import { hashTimes, isStamped, writeStamp } from "./stamp.mjs";

const ignored = ["node_modules", "dist", "test-results", "e2e", ".turbo", "generated", "routeTree.gen.ts"];

const works = {
  codegen: {
    words: "Generating the database client.",
    inputs: () => [
      "prisma/schema",
      "packages/db/scripts",
      "packages/db/package.json",
      "packages/db/zod-generator.config.json",
    ],
    outputs: ["packages/db/src/generated/client/client.ts"],
    turbo: ["codegen", "--filter=@guildhall/db"],
  },
  build: {
    words: "Building the web app.",
    inputs: () => ["apps/web", "prisma/schema", "pnpm-lock.yaml", ...packageSources()],
    outputs: ["packages/db/src/generated/client/client.ts", "apps/web/dist/index.html"],
    turbo: ["codegen", "build", "--filter=@guildhall/db", "--filter=@guildhall/web"],
  },
};

/** Makes what is generated from the sources, `codegen` or `build`, when one of them was saved since. */
export async function build(name, env) {
  const { words, inputs, outputs, turbo } = works[name];
  const stamp = join(root, "node_modules", ".cache", "guildhall", name);
  const hash = hashTimes(
    inputs().map((path) => join(root, path)),
    ignored,
  );
  if (isStamped(stamp, hash) && outputs.every((path) => existsSync(join(root, path)))) return;
  say(words);
  const args = ["run", ...turbo, "--output-logs=errors-only", "--no-update-notifier"];
  await runQuietly("turbo", args, { env, still: "Still building." });
  writeStamp(stamp, hash);
}

function packageSources() {
  return readdirSync(join(root, "packages")).flatMap((name) => [
    `packages/${name}/src`,
    `packages/${name}/package.json`,
  ]);
}
