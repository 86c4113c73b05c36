import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup/root.mjs";

// Part of every install, so it must never make one fail: outside a checkout there is nothing to hook into.
if (existsSync(join(root, ".git"))) {
  spawnSync(join(root, "node_modules", ".bin", "lefthook"), ["install"], { cwd: root, stdio: "ignore" });
}
