import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "./root.mjs";
import { runQuietly } from "./run.mjs";
import { beganAt, say } from "./say.mjs";
import { hashContents, isStamped, writeStamp } from "./stamp.mjs";

const home = join(root, "toolchain");
const bin = join(home, "node_modules", ".bin");

/**
 * The environment in which commands find a Node that runs TypeScript, and our pnpm: those of this machine when they
 * do, else the ones that Guildhall brings along, which are installed on the first call.
 */
export async function bringToolchain() {
  const goodNode = runsTypeScript(process.versions.node);
  const paths = goodNode ? [dirname(process.execPath)] : [];
  if (!goodNode || !hasPnpm()) {
    await install();
    paths.push(bin);
  }
  const env = { ...quiet, ...process.env, GUILDHALL_STARTED_AT: `${beganAt}` };
  env.PATH = [...paths, join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return env;
}

const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", CHECKPOINT_DISABLE: "1", NO_UPDATE_NOTIFIER: "1" };

/** Whether this Node runs TypeScript files without a flag. */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function wanted() {
  return JSON.parse(readFileSync(join(home, "package.json"), "utf8")).dependencies.pnpm;
}

function hasPnpm() {
  const shell = process.platform === "win32";
  const found = spawnSync("pnpm", ["--version"], { cwd: home, encoding: "utf8", shell });
  return found.status === 0 && found.stdout.trim() === wanted();
}

async function install() {
  const stamp = join(home, "node_modules", ".guildhall-stamp");
  const files = ["package.json", "package-lock.json"].map((name) => join(home, name));
  const hash = hashContents(files, process.platform, process.arch);
  if (isStamped(stamp, hash) && existsSync(join(bin, "pnpm"))) return;
  say(
    `This is Node ${process.versions.node}. Fetching the Node 24 and pnpm ${wanted()} that Guildhall brings along (once).`,
  );
  // Not `npm ci`: that one refuses a lockfile without the programs for every other kind of machine. What is in the
  // lockfile is checked against it all the same.
  const args = ["install", "--no-save", "--ignore-scripts", "--include=optional", "--no-audit", "--no-fund"];
  const still = "Still fetching Node and pnpm.";
  await runQuietly("npm", [...args, "--no-update-notifier"], { env: npmEnv(), cwd: home, still });
  // Some versions of npm run no install scripts, so pnpm's own, which puts the program for this machine in its place,
  // is called here.
  await runQuietly(process.execPath, ["install.js"], { env: npmEnv(), cwd: join(home, "node_modules", "pnpm"), still });
  writeStamp(stamp, hash);
}

// What npm tells its scripts about the project above must not reach the npm that works here.
function npmEnv() {
  const project = /^npm_(config_(local_)?prefix|config_workspace|package_|lifecycle_|command$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !project.test(name)));
}
