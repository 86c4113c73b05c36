import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "../setup/say.mjs";

/** Installs a package of Debian, where this is Debian and we may; elsewhere nothing is done. */
export function installOnDebian(name, words) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  say(words);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", name]]) {
    const { status, stdout, stderr } = spawnSync("apt-get", ["-qq", ...args], { env, encoding: "utf8" });
    if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  }
}
