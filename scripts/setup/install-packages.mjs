import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runQuietly } from "./run.mjs";
import { say } from "./say.mjs";
import { hashContents, isStamped, writeStamp } from "./stamp.mjs";

/** Installs the packages when the lockfile or a manifest changed since the last time. */
export async function installPackages(env) {
  const stamp = join(root, "node_modules", ".guildhall-stamp");
  const hash = hashContents(manifests(), process.platform, process.arch);
  if (isStamped(stamp, hash)) return;
  say(
    existsSync(stamp)
      ? "The packages changed; installing them."
      : "Installing the packages (a minute or two the first time).",
  );
  const args = ["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"];
  await runQuietly("pnpm", args, { env, still: "Still installing." });
  writeStamp(stamp, hash);
}

function manifests() {
  const folders = ["apps", "packages"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  const files = [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...[".", "bench", ...folders].map((each) => join(each, "package.json")),
  ];
  return files.map((file) => join(root, file)).filter((file) => existsSync(file));
}
