import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { complain, say } from "../setup/say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium; on Debian, and as root, it is installed when there is none. Undefined when there is no way. */
export function findChromium() {
  const found = process.env.CHROMIUM_PATH || lookUp();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("Installing Chromium for the end-to-end tests (once).");
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) aptGet(args);
  }
  const installed = lookUp();
  if (!installed)
    complain("The end-to-end tests need Chromium. Install it (apt-get install chromium), or set CHROMIUM_PATH to one.");
  return installed;
}

function lookUp() {
  for (const name of names) {
    const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync("apt-get", ["-qq", ...args], { env, encoding: "utf8" });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
}
