import { spawnSync } from "node:child_process";
import { root } from "./setup/root.mjs";

/** Lint with types, and the format: both are told, not only the first that fails. */
const checks = [["oxlint"], ["oxfmt", "--check"]];

const failed = checks.filter(([command, ...args]) => {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
