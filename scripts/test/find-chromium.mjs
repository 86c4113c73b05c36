import { spawnSync } from "node:child_process";
import { complain } from "../setup/say.mjs";
import { installOnDebian } from "./install-on-debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium; on Debian, and as root, it is installed when there is none. Undefined when there is no way. */
export function findChromium() {
  const found = process.env.CHROMIUM_PATH || lookUp();
  if (found) return found;
  installOnDebian("chromium", "Installing Chromium for the end-to-end tests (once).");
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
